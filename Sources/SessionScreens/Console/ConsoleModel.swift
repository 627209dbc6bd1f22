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
    /// Takes the console of a session that this program hosts itself.
    case host(code: String, Keeping)
    /// Helps in a session, with the helpers' code.
    case assist(code: String)
  }

  /// What becomes of a session that this program hosts itself.
  package enum Keeping: Hashable, Sendable {
    /// It is stored here, in a folder that commands name, and erased so many days after its end.
    case stored(days: Int, stateOption: String = "")
    /// A rehearsal of simulated people: it ends with its console, and nothing of it is stored.
    case nothing
  }

  package internal(set) var arrival: Arrival
  package internal(set) var code: String?
  /// The codes of a session that this console made.
  package internal(set) var codes: ServerMessage.Created?
  /// Whether this console is a helper's now.
  package internal(set) var isHelper = false
  package internal(set) var admission: ServerMessage.Admission?
  package internal(set) var lobby: ServerMessage.Lobby?
  package internal(set) var people: ServerMessage.People?
  package internal(set) var plan: ServerMessage.Plan?
  package internal(set) var card: StepCard?
  package internal(set) var readiness: Readiness?
  package internal(set) var hasView = false
  /// Whether the present step closed while somebody was still writing, as far as this was told.
  package internal(set) var closedEarly = false
  package internal(set) var isHeld = false
  package internal(set) var isOver = false
  package internal(set) var round: ServerMessage.Round?
  /// The lines of the draft that was open last.
  package internal(set) var draft: ServerMessage.Draft?
  /// Who keeps the time, where the members lead.
  package internal(set) var keeper: ServerMessage.Keeper?
  package internal(set) var replies: [StepID: ServerMessage.Replies] = [:]
  package internal(set) var repliesStep: StepID?
  /// When the room closes after the last step; nil before.
  package internal(set) var closesAt: SessionInstant?
  /// Whether nobody holds the session, so that the room waits.
  package internal(set) var isUnattended = false
  /// When the first step was opened, as far as this console saw it.
  package internal(set) var startedAt: SessionInstant?
  package internal(set) var lines: [StepID: ServerMessage.ModerationList] = [:]
  package internal(set) var linesStep: StepID?
  package internal(set) var notes: [ServerMessage.Note] = []
  /// Who would like a person and was not seen to yet; nil is a pair without a name.
  package internal(set) var calls: [String?] = []
  /// What the script waits for; nothing more is read until it is so.
  package internal(set) var waiting: ConsoleCondition?
  /// What waits for a yes or no.
  package internal(set) var asked: Asked?
  /// Whether this connection has the console.
  package internal(set) var isPlaced = false
  var now = SessionInstant(milliseconds: 0)
  var clockOffset: Int64 = 0
  var unanswered = 0
  var unlisted = 0
  /// Whether a reply to an author waits for its thread.
  var awaitsThread = false
  var export: PendingExport?
  /// What is said when the server has heard each of the verbs that are on their way, in order.
  var confirmations: [ConsoleEvent?] = []
  /// Whether the draft's step has just come back after a consent test.
  package internal(set) var isBackFromBallot = false
  /// Whether `end` has spoken of the closing consent, or it was asked for.
  var hasHintedConsent = false
  /// Whether the lobby that has just come is told with the word that they are few.
  var tellsOfFew = false
  var hasToldOfFew = false
  let client: String

  /// Something that is hard to take back, and is asked about once.
  package enum Asked: Hashable, Sendable {
    case end
    /// An adopted line of a draft is taken out.
    case withdraw(Int)
  }

  struct PendingExport: Sendable {
    let format: String
    let path: String
    var text = ""
  }

  /// A console that is about to connect.
  package init(arrival: Arrival, client: String = "attune/0.1") {
    self.arrival = arrival
    self.client = client
    switch arrival {
    case .create: break
    case .attach(let code), .host(let code, _): self.code = code
    case .assist: isHelper = true
    }
  }

  /// What becomes of the session where this program hosts it; nil at a server.
  package var keeping: Keeping? { if case .host(_, let keeping) = arrival { keeping } else { nil } }

  /// Whether further typed lines have to wait.
  package var isBlocked: Bool {
    if isOver { return false }
    if export != nil || !isPlaced { return true }
    guard let waiting else { return false }
    return unanswered > 0 || unlisted > 0 || !isReached(waiting)
  }

  /// Whether the server owes one reply alone: the next is the one to what was sent last.
  var hasOneQuestion: Bool { unanswered == 1 && unlisted == 0 && export == nil }

  /// Whether something is so now.
  package func isReached(_ condition: ConsoleCondition) -> Bool {
    switch condition {
    case .open: card?.state.phase == .open
    case .closed: card.map { $0.state.phase != .open && $0.state.phase != .collecting } ?? false
    case .viewed:
      hasView || card?.state.phase == .viewed || card?.state.phase == .revealed
    // A step that has closed by itself waits for nobody either.
    case .ready: readiness == .readyWhenYouAre || card.map { $0.state.phase != .open } ?? false
    case .lines: waitingLines > 0
    case .seats(let count): (lobby?.seats ?? 0) >= count
    case .step(let step): card?.id == step
    case .ended: isOver
    case .round, .draft, .adopted, .after, .helper: isReachedTogether(condition)
    }
  }

  private func isReachedTogether(_ condition: ConsoleCondition) -> Bool {
    switch condition {
    case .round: round.map { $0.isOver && $0.step == card?.id } ?? false
    case .draft(let number): draft?.lines.contains { $0.number == number } ?? false
    case .adopted(let number):
      draft?.lines.contains { $0.number == number && $0.isAdopted } ?? false
    case .after: closesAt != nil
    case .helper: (lobby?.helpers ?? 0) > 0
    default: false
    }
  }

  /// How many lines of the latest step wait.
  package var waitingLines: Int {
    linesStep.flatMap { lines[$0] }?.lines.count { $0.state == .waiting } ?? 0
  }

  /// A connection is open: greets the server.
  package mutating func connected() -> [ClientMessage] {
    (unanswered, unlisted, export) = (0, 0, nil)
    confirmations = []
    isPlaced = false
    let role = assistCode == nil ? Role.facilitator : .helper
    return [.hello(ClientMessage.Hello(versions: 1...1, role: role, client: client))]
  }

  /// The code by which a helper comes in; nil for the session's own console.
  var assistCode: String? { if case .assist(let code) = arrival { code } else { nil } }

  /// The connection is gone: nothing goes out until the console has its session again.
  ///
  /// - Returns: What there is to say where something was sent of which no reply comes any more.
  package mutating func disconnected() -> [ConsoleEvent] {
    let isUnheard = isPlaced && owesReply
    (isPlaced, awaitsThread) = (false, false)
    (unanswered, unlisted, export) = (0, 0, nil)
    confirmations = []
    return isUnheard ? [.unheard] : []
  }

  /// Whether the server owes a reply to something that was sent.
  var owesReply: Bool { unanswered + unlisted > 0 || awaitsThread || export != nil }

  /// Whether this console has had its session and is without it just now.
  package var isAway: Bool { admission != nil && !isPlaced }

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

  func title(of step: StepID) -> String {
    if card?.id == step { return card?.title ?? step.name }
    return plan?.items.first { $0.step == step }?.title ?? step.name
  }
}

/// What a facilitator's console should show.
package enum ConsoleEvent: Hashable, Sendable {
  case challenged(String)
  case created(ServerMessage.Created)
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
  case turn(ServerMessage.Round)
  case roundLine(from: String?, text: String)
  case drafted([DraftChange])
  case keeper(ServerMessage.Keeper)
  case away(Bool)
  case after(seconds: Int)
  case role(isFacilitator: Bool)
  case aside(from: String, text: String)
  case asideSent
  case closedQuestions(Bool)
  case seated
  case replies(ServerMessage.Replies)
  case refused(String)
  case exported(format: String, path: String, record: String)
  case broadcast(String)
  case closing(CloseReason, text: String)
  case ended(text: String)
  case reached
  // What a command asks to be shown.
  case showPlan, showPeople, showStatus, showNotes, showInvitation, showHelp
  case showLines, readLines, showThreads
  case noted(String)
  /// Calls for a person were seen to, or there were none.
  case sawToCalls(hadSome: Bool)
  case asksToEnd, notEnded, noQuestion
  /// An adopted line, by its number.
  case asksToWithdraw(Int), notWithdrawn(Int)
  /// Ending a constellation's session: the closing consent comes first, if it is wanted.
  case hintsAtConsent
  /// A word that a helper's console does not have.
  case notForHelpers
  case noSuchWords
  /// What was asked for needs the connection, which is not there.
  case notConnected
  /// The connection was lost before a reply came to what was sent last.
  case unheard
  case quit
}

/// What follows: messages to send, then events to show.
package struct ConsoleReaction: Sendable {
  package var messages: [ClientMessage] = []
  package var events: [ConsoleEvent] = []
}
