import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// The local moment at which something changes by itself; nil while nothing does.
  package var nextTick: Int64? {
    let seen = isBlank ? [] : [clockTick, breathTick, afterTick]
    return (seen + [model.nextTick]).compactMap { $0 }.min()
  }

  private var standsStill: Bool { model.isHeld || model.isUnattended || model.standing != .here }

  /// When the clock that is shown runs out; nil where none is.
  var clockEnd: SessionInstant? {
    guard !standsStill, let current = model.current, current.isOpen, !current.isSatOut,
      model.closesAt == nil
    else { return nil }
    if let end = pairTurnEnd(current.card) { return end }
    if let round = model.round, !round.isOver { return round.endsAt }
    return current.card.time == .open ? nil : current.card.state.deadline
  }

  /// The end of the turn that a pair has now.
  private func pairTurnEnd(_ card: StepCard) -> SessionInstant? {
    guard let pair = model.pair, case .pair(let work) = card.body else { return nil }
    var end = pair.startsAt
    for turn in work.turns {
      end = end.after(seconds: turn.seconds)
      if end > model.sessionTime(at: now) { return end }
    }
    return nil
  }

  private func secondsLeft(until end: SessionInstant, at local: Int64) -> Int64 {
    let left = end.milliseconds - model.sessionTime(at: local).milliseconds
    return max(0, (min(left, 86_400_000) + 999) / 1000)
  }

  /// Minutes and seconds that are left; nil where no clock runs, or it has run out.
  func clock(at local: Int64) -> String? {
    guard let end = clockEnd else { return nil }
    let seconds = secondsLeft(until: end, at: local)
    return seconds > 0 ? Countdown(seconds: Int(seconds)).text(style.look) : nil
  }

  private var clockTick: Int64? {
    guard let end = clockEnd else { return nil }
    let seconds = secondsLeft(until: end, at: now)
    guard seconds > 0 else { return nil }
    let grain: Int64 = style.look.isStill ? 10 : 1
    let shown = (seconds + grain - 1) / grain * grain
    return local(of: end) - (shown - grain) * 1000
  }

  private func local(of moment: SessionInstant) -> Int64 {
    moment.milliseconds - (model.sessionTime(at: now).milliseconds - now)
  }

  /// The moment of the breath that is led; nil where none is.
  func breath(at local: Int64) -> StageBreath? {
    guard !standsStill, let current = model.current, current.isOpen, !current.isSatOut,
      case .breathe(let rhythm) = current.card.body
    else { return nil }
    let start = current.card.state.openedAt.milliseconds
    return StageBreath(rhythm, elapsed: model.sessionTime(at: local).milliseconds - start)
  }

  private var breathTick: Int64? {
    guard let breath = breath(at: now) else { return nil }
    return now + (style.look.isStill ? breath.left : min(breath.left, Self.breathGrain))
  }

  /// Ten frames a second are a calm movement.
  private static let breathGrain: Int64 = 100

  /// After the end whole minutes are told.
  private var afterTick: Int64? {
    guard let until = model.closesAt, model.standing == .here, !model.isUnattended else {
      return nil
    }
    let left = local(of: until) - now
    return left > 90_000 ? now + (left - 30_000) % 60_000 + 1 : nil
  }
}
