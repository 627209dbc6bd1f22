package import WorkshopModel
package import WorkshopProtocol

/// What a facilitator's client knows, and what follows from each message and each command.
package struct ConsoleModel: Sendable {
  /// How the console comes to a session.
  package enum Arrival: Hashable, Sendable {
    /// Uploads a workshop in these parts and makes a session of it.
    case create(parts: [ClientMessage], ClientMessage.SessionRequest)
    /// Takes the console of a session that runs.
    case attach(code: String)
  }

  package internal(set) var arrival: Arrival
  package internal(set) var code: String?
  package internal(set) var admission: ServerMessage.Admission?
  package internal(set) var lobby: ServerMessage.Lobby?
  package internal(set) var people: ServerMessage.People?
  package internal(set) var plan: ServerMessage.Plan?
  package internal(set) var card: StepCard?
  package internal(set) var readiness: Readiness?
  package internal(set) var hasView = false
  package internal(set) var isHeld = false
  package internal(set) var isOver = false
  package internal(set) var lines: [StepID: ServerMessage.ModerationList] = [:]
  package internal(set) var linesStep: StepID?
  package internal(set) var notes: [ServerMessage.Note] = []
  /// What the script waits for; nothing more is read until it is so.
  package internal(set) var waiting: ConsoleCondition?
  /// Whether `end` waits for its yes.
  package internal(set) var asksToEnd = false
  /// Whether this connection has the console.
  package internal(set) var isPlaced = false
  var now = SessionInstant(milliseconds: 0)
  var clockOffset: Int64 = 0
  var unanswered = 0
  var unlisted = 0
  var export: PendingExport?
  let client: String

  struct PendingExport: Sendable {
    let format: String
    let path: String
    var text = ""
  }

  /// A console that is about to connect.
  package init(arrival: Arrival, client: String = "attune/0.1") {
    self.arrival = arrival
    self.client = client
    if case .attach(let code) = arrival { self.code = code }
  }

  /// Whether further typed lines have to wait.
  package var isBlocked: Bool {
    if isOver { return false }
    if export != nil || !isPlaced { return true }
    guard let waiting else { return false }
    return unanswered > 0 || unlisted > 0 || !isReached(waiting)
  }

  /// Whether something is so now.
  package func isReached(_ condition: ConsoleCondition) -> Bool {
    switch condition {
    case .open: card?.state.phase == .open
    case .closed: card.map { $0.state.phase != .open && $0.state.phase != .collecting } ?? false
    case .viewed:
      hasView || card?.state.phase == .viewed || card?.state.phase == .revealed
    case .ready: readiness == .readyWhenYouAre
    case .lines: waitingLines > 0
    case .seats(let count): (lobby?.seats ?? 0) >= count
    case .step(let step): card?.id == step
    case .ended: isOver
    }
  }

  /// How many lines of the latest step wait.
  package var waitingLines: Int {
    linesStep.flatMap { lines[$0] }?.lines.count { $0.state == .waiting } ?? 0
  }

  /// The session's clock for a local moment.
  package func sessionTime(at local: Int64) -> SessionInstant {
    SessionInstant(milliseconds: local + clockOffset)
  }

  /// A connection is open: greets the server.
  package mutating func connected() -> [ClientMessage] {
    (unanswered, unlisted, export) = (0, 0, nil)
    isPlaced = false
    return [
      .hello(ClientMessage.Hello(versions: 1...1, role: .facilitator, client: client))
    ]
  }

  /// The console is known: asks for its session.
  mutating func proved() -> [ClientMessage] {
    if let code { return [.attach(code: code)] }
    if case .create(let parts, _) = arrival { return parts }
    return []
  }

  mutating func uploaded(_ part: Int) -> [ClientMessage] {
    guard case .create(let parts, let request) = arrival, part == parts.count else { return [] }
    return [.create(request)]
  }

  /// Seconds until the step's clock runs out; nil without a clock or on hold.
  var secondsLeft: Int? {
    guard !isHeld, let card, card.state.phase == .open, let deadline = card.state.deadline else {
      return nil
    }
    return Int(max(0, (deadline.milliseconds - now.milliseconds + 999) / 1000))
  }

  func title(of step: StepID) -> String {
    if card?.id == step { return card?.title ?? step.name }
    return plan?.items.first { $0.step == step }?.title ?? step.name
  }
}

/// What a facilitator's console should show.
package enum ConsoleEvent: Hashable, Sendable {
  case challenged(String)
  case created(code: String)
  case admitted(ServerMessage.Admission)
  case lobby(ServerMessage.Lobby)
  case step(StepCard)
  case phase(title: String, StepCard.Phase)
  case readiness(Readiness)
  case timeIsUp
  case closingSoon(seconds: Int)
  case extended(seconds: Int?)
  case signals(slower: CoarseCount, moreTime: CoarseCount)
  case notes([ServerMessage.Note])
  case helpWanted(String)
  case pairHelpWanted
  case lines(ServerMessage.ModerationList)
  case plan(ServerMessage.Plan)
  case people(ServerMessage.People)
  case view(title: String, View, onlyYou: Bool)
  case held, resumed
  case refused(String)
  case exported(format: String, path: String, record: String)
  case broadcast(String)
  case closing(CloseReason, text: String)
  case ended(text: String)
  case reached
  // What a command asks to be shown.
  case showPlan, showPeople, showStatus, showNotes, showInvitation, showHelp
  case showLines, readLines
  case noted(String)
  case asksToEnd, notEnded, noQuestion
  case noSuchWords
  case quit
}

/// What follows: messages to send, then events to show.
package struct ConsoleReaction: Sendable {
  package var messages: [ClientMessage] = []
  package var events: [ConsoleEvent] = []
}
