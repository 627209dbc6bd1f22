import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ConsoleScreen {
  /// Local milliseconds at which something changes by itself; nil when nothing does.
  package var nextTick: Int64? {
    guard !isOver, !isLastPage, !desk.isBlank else { return nil }
    var moments: [Int64] = []
    let now = desk.now
    if let until = desk.toast?.until { moments.append(until) }
    if hasReadables { moments.append(desk.lastKey + LinesDesk.readMilliseconds) }
    if counts(at: now) {
      moments.append(nextMoment(after: now, each: style.look.isStill ? 10_000 : 1000))
    } else if let started = model.plan?.startedAt ?? model.startedAt {
      let passed = model.sessionTime(at: now).milliseconds - started.milliseconds
      moments.append(now + 60_000 - max(0, passed) % 60_000)
    }
    return moments.min().map { max($0, now + 1) }
  }

  /// Whether words are on the screen that cover themselves.
  private var hasReadables: Bool { desk.lines.isRead || desk.layer?.holdsLines == true }

  /// Whether a clock is seen to run.
  private func counts(at local: Int64) -> Bool {
    let time = model.sessionTime(at: local)
    func isAhead(_ moment: SessionInstant?) -> Bool {
      moment.map { $0.milliseconds > time.milliseconds } ?? false
    }
    if isAhead(model.closesAt) { return true }
    guard !model.isHeld, let card = model.card, card.state.phase == .open else { return false }
    return isAhead(card.state.deadline) || isAhead(model.round?.endsAt)
  }

  /// The next whole second, or ten, of the session's clock.
  private func nextMoment(after local: Int64, each step: Int64) -> Int64 {
    let time = model.sessionTime(at: local).milliseconds
    return local + step - ((time % step) + step) % step
  }

  /// Lets time pass: clocks run, a sentence goes, what was read is covered.
  package mutating func tick(at local: Int64) -> ScreenOutput<ConsoleEvent> {
    desk.now = max(desk.now, local)
    model.now = model.sessionTime(at: desk.now)
    coverWhenIdle(at: local)
    if let until = desk.toast?.until, until <= local { desk.toast = nil }
    return ScreenOutput()
  }
}
