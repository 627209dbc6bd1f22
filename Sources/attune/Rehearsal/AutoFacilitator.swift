import Synchronization
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// A facilitator who is not there: opens, waits, closes, releases lines, reveals, goes on, ends.
///
/// It has an identity because the console reports to it and reads from it.
final class AutoFacilitator: Sendable {
  private struct State {
    var hasStarted = false
    var card: StepCard?
    var waiting: [StepID: [String]] = [:]
    var coming = 0
    /// Lines of the open draft that were not tested yet.
    var untested: Set<Int> = []
    /// Whether people who know each other were asked about their transcript, or need not be.
    var hasConsent = true
    var isLedByMember = false
  }

  /// Something to type after a while, unless the room has moved on.
  private struct Intention: Sendable {
    let milliseconds: Int
    let step: StepID?
    let lines: @Sendable () -> [String]
  }

  /// What the console types, in order.
  let typed: AsyncStream<String>
  private let typing: AsyncStream<String>.Continuation
  private let intentions: AsyncStream<Intention>
  private let intend: AsyncStream<Intention>.Continuation
  private let crowd: Crowd
  private let export: String?
  private let state = Mutex(State())

  /// A facilitator for a crowd; `export` is the command that writes the transcript at the end.
  init(crowd: Crowd, export: String?) {
    self.crowd = crowd
    self.export = export
    (typed, typing) = AsyncStream.makeStream(of: String.self)
    (intentions, intend) = AsyncStream.makeStream(of: Intention.self)
  }

  /// Types what was decided, until the session is over.
  func run() async {
    await withDiscardingTaskGroup { group in
      for await intention in intentions {
        group.addTask { await self.carryOut(intention) }
      }
      group.cancelAll()
    }
  }

  /// Hears what the console sees.
  func observe(_ events: [ConsoleEvent], _ model: ConsoleModel) {
    // The console tells of a plan only when its minutes changed; the model has it always.
    let coming = model.plan?.items.count { $0.state == .coming } ?? 0
    state.withLock { $0.coming = coming }
    for event in events { hear(event) }
  }

  /// The console is closed.
  func finish() {
    intend.finish()
    typing.finish()
  }

  private func carryOut(_ intention: Intention) async {
    await crowd.pause(intention.milliseconds)
    let isCurrent = state.withLock { $0.card?.id == intention.step } || intention.step == nil
    guard isCurrent, !Task.isCancelled else { return }
    for line in intention.lines() { typing.yield(line) }
  }

  private func hear(_ event: ConsoleEvent) {
    switch event {
    case .admitted(let admission):
      state.withLock { state in
        state.isLedByMember = admission.leadership == .member
        if state.card == nil { state.hasConsent = !admission.room.isConstellation }
      }
    case .turn(let round): if round.isOver { later(2_000) { ["close"] } }
    case .drafted(let changes): drafted(changes)
    case .after: intend.yield(Intention(milliseconds: 5_000, step: nil) { ["end now"] })
    case .lobby(let lobby): if lobby.seats >= crowd.punctual { begin() }
    case .step(let card): opened(card)
    case .phase(_, let phase): reached(phase)
    case .readiness(.readyWhenYouAre): later(1_000) { ["close"] }
    case .timeIsUp: timeIsUp()
    case .lines(let list):
      let waiting = list.lines.filter { $0.state == .waiting }.map(\.letter)
      state.withLock { $0.waiting[list.step] = waiting }
    case .ended, .closing: finish()
    default: break
    }
  }

  private func begin() {
    let isFirst = state.withLock { state in
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    if isFirst { intend.yield(Intention(milliseconds: 2_000, step: nil) { ["open"] }) }
  }

  private func opened(_ card: StepCard) {
    let isNew = state.withLock { state in
      defer { state.card = card }
      return state.card?.id != card.id
    }
    guard isNew else { return }
    if case .draft = card.body { return goOnWithDraft() }
    // Nobody tells whoever keeps time in a member's room that all have answered.
    if state.withLock({ $0.isLedByMember }), card.form != nil { later(90_000) { ["close"] } }
    // Talks are read aloud; what has no clock is closed when nobody has moved for long.
    if case .talk = card.body { return goOn(after: max(1, card.minutes) * 20_000) }
    if card.state.deadline == nil { later(max(1, card.minutes) * 120_000) { ["close"] } }
  }

  private func drafted(_ changes: [DraftChange]) {
    state.withLock { state in
      for change in changes {
        switch change {
        case .proposed(let line), .changed(let line), .passedOn(let line), .takenOver(let line):
          state.untested.insert(line.number)
        case .withdrawn(let number): state.untested.remove(number)
        case .adopted(let line): state.untested.remove(line.number)
        }
      }
    }
  }

  /// Tests the lines one after the other, then goes on.
  private func goOnWithDraft() {
    later(60_000) { [self] in
      let line = state.withLock { state in
        let first = state.untested.min()
        if let first { state.untested.remove(first) }
        return first
      }
      return line.map { ["test \($0)"] } ?? ["next"]
    }
  }

  private func timeIsUp() {
    later(1_000) { ["close"] }
  }

  private func reached(_ phase: StepCard.Phase) {
    let asks = state.withLock { $0.card?.form != nil }
    // After a consent test its draft is the step again.
    if state.withLock({ $0.card?.isBallot == true }) { return }
    switch phase {
    case .viewed:
      later(2_000) { [self] in moderation() + ["reveal"] }
      goOn(after: 8_000)
    case .closed where !asks: goOn(after: 2_000)
    default: break
    }
  }

  /// Releases all lines but one, where there are enough; the last is kept back, as happens.
  private func moderation() -> [String] {
    let waiting = state.withLock { state in state.card.flatMap { state.waiting[$0.id] } ?? [] }
    guard !waiting.isEmpty else { return [] }
    let shown = waiting.count > 3 ? Array(waiting.dropLast()) : waiting
    let release = shown.count >= 3 ? ["release " + shown.joined(separator: " ")] : []
    return ["read"] + release + ["finish"]
  }

  private func goOn(after milliseconds: Int) {
    later(milliseconds) { [self] in
      let (coming, hasConsent) = state.withLock { state in
        defer { if state.coming == 0 { state.hasConsent = true } }
        return (state.coming, state.hasConsent)
      }
      if coming > 0 { return ["next"] }
      return hasConsent ? (export.map { [$0] } ?? []) + ["end", "yes"] : ["consent"]
    }
  }

  private func later(_ milliseconds: Int, _ lines: @escaping @Sendable () -> [String]) {
    let step = state.withLock { $0.card?.id }
    intend.yield(Intention(milliseconds: milliseconds, step: step, lines: lines))
  }
}
