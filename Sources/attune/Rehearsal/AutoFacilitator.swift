import Synchronization
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A facilitator who is not there: opens, waits, closes, releases lines, reveals, goes on, ends.
///
/// It has an identity because the console reports to it and reads from it.
final class AutoFacilitator: Sendable {
  private struct State {
    var hasStarted = false
    var step: StepID?
    var phase = StepCard.Phase.open
    var finishedLines: Set<StepID> = []
    var hasLines = false
    var coming = 0
    var isEnding = false
  }

  /// What the console types, in order.
  let typed: AsyncStream<String>
  private let typing: AsyncStream<String>.Continuation
  private let people: Int
  private let crowd: Crowd
  private let transcript: String?
  private let format: String
  private let state = Mutex(State())
  private let work: AsyncStream<Task>
  private let worker: AsyncStream<Task>.Continuation

  private enum Task: Sendable {
    /// Types lines after a time in which nothing newer happened.
    case type([String], afterMilliseconds: Int, forStep: StepID?)
  }

  /// A facilitator who waits for so many people and ends with a transcript.
  init(expecting people: Int, crowd: Crowd, transcript: String?, format: String) {
    self.people = people
    self.crowd = crowd
    self.transcript = transcript
    self.format = format
    (typed, typing) = AsyncStream.makeStream(of: String.self)
    (work, worker) = AsyncStream.makeStream(of: Task.self)
  }

  /// Types what was decided, until the session is over.
  func run() async {
    for await task in work {
      guard case .type(let lines, let milliseconds, let step) = task else { continue }
      await crowd.pause(milliseconds)
      guard step == nil || state.withLock({ $0.step }) == step else { continue }
      for line in lines { typing.yield(line) }
    }
  }

  /// Hears what the console sees.
  func observe(_ events: [ConsoleEvent], _ model: ConsoleModel) {
    for event in events { hear(event, model) }
  }

  /// The console is closed.
  func finish() {
    worker.finish()
    typing.finish()
  }

  private func hear(_ event: ConsoleEvent, _ model: ConsoleModel) {
    switch event {
    case .lobby(let lobby): start(lobby)
    case .people(let people): if people.present >= self.people { begin() }
    case .plan(let plan):
      state.withLock { $0.coming = plan.items.count { $0.state == .coming } }
    case .step(let card): opened(card)
    case .phase(_, let phase): reached(phase)
    case .readiness(.readyWhenYouAre), .timeIsUp: later(["close"], 1_000)
    case .lines(let list): moderate(list)
    case .ended, .closing: finish()
    default: break
    }
  }

  private func start(_ lobby: ServerMessage.Lobby) {
    if lobby.seats >= people { begin() }
  }

  private func begin() {
    let isFirst = state.withLock { state in
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    if isFirst { worker.yield(.type(["open"], afterMilliseconds: 2_000, forStep: nil)) }
  }

  private func opened(_ card: StepCard) {
    let isNew = state.withLock { state in
      defer { state.step = card.id }
      state.phase = card.state.phase
      return state.step != card.id
    }
    guard isNew else { return }
    switch card.body {
    case .talk: later(["next"], talkMilliseconds(card))
    case .pair, .breathe, .pause: break
    default: later(["close"], max(1, card.minutes) * 90_000)
    }
  }

  private func talkMilliseconds(_ card: StepCard) -> Int { max(1, card.minutes) * 20_000 }

  private func reached(_ phase: StepCard.Phase) {
    state.withLock { $0.phase = phase }
    switch phase {
    case .closed, .viewed: later(["reveal"], 2_000)
    default: break
    }
    guard phase == .viewed || phase == .closed else { return }
    goOn(after: 6_000)
  }

  /// Releases what may be released, and is done with the lines.
  private func moderate(_ list: ServerMessage.ModerationList) {
    let waiting = list.lines.filter { $0.state == .waiting }.map(\.letter)
    let isNew = state.withLock { $0.finishedLines.insert(list.step).inserted }
    guard isNew, !waiting.isEmpty else { return }
    let shown = waiting.count > 3 ? Array(waiting.dropLast()) : waiting
    let release = shown.count >= 3 ? ["release " + shown.joined(separator: " ")] : []
    worker.yield(.type(["read"] + release + ["finish"], afterMilliseconds: 3_000, forStep: nil))
  }

  private func goOn(after milliseconds: Int) {
    let isLast = state.withLock { $0.coming == 0 }
    later(isLast ? ending : ["next"], milliseconds)
  }

  private var ending: [String] {
    let export = transcript.map { ["export \(format) \($0)"] } ?? []
    return export + ["end", "yes"]
  }

  private func later(_ lines: [String], _ milliseconds: Int) {
    let step = state.withLock { $0.step }
    worker.yield(.type(lines, afterMilliseconds: milliseconds, forStep: step))
  }
}
