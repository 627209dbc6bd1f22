import Phrasebook
import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A session as a console is told of it, for the tests.
enum ConsoleRoom {
  static func step(_ name: String) -> StepID {
    guard let id = StepID(name) else { preconditionFailure("a test names its steps well") }
    return id
  }

  static func instant(_ milliseconds: Int64) -> SessionInstant {
    SessionInstant(milliseconds: milliseconds)
  }

  static func admission(
    _ role: WorkshopProtocol.Role = .facilitator, title: String = "Monday check-in",
    isRehearsal: Bool = false, leadership: Leadership = .facilitator
  ) -> ServerMessage {
    .admitted(
      ServerMessage.Admission(
        role: role, title: title, room: .group, isRehearsal: isRehearsal, isLate: false,
        usesNames: true, resumeToken: nil, time: instant(0), leadership: leadership, goals: [],
        contentNotes: [], resources: [], promise: "It keeps no record."))
  }

  static let lobby = ServerMessage.lobby(
    ServerMessage.Lobby(
      seats: 7, stages: 1, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0,
      helpers: 1))

  static let people = ServerMessage.people(
    ServerMessage.People(present: 6, away: 1, waiting: 0, letters: ["A Aisha", "B Ben", "C Chloé"]))

  static let titles = [
    ("arrive", "Arrive & breathe"), ("mood", "Check-in: mood grid"), ("wins", "Wins, in a word"),
    ("way", "What got in the way?"), ("themes", "Group themes"), ("vote", "Vote: one to fix"),
    ("close", "Close: one line each"),
  ]

  static func plan(over: Int = 2, title: String? = nil) -> ServerMessage {
    let items = titles.enumerated().map { index, item in
      ServerMessage.Plan.Item(
        step: step(item.0), title: title ?? item.1, type: .text, minutes: 8, priority: .core,
        isProtected: index == 6, state: index < 3 ? .held : index == 3 ? .current : .coming)
    }
    var plan = ServerMessage.Plan(items: items, minutesOver: over, proposals: [step("vote")])
    plan.startedAt = instant(-1_300_000)
    return .plan(plan)
  }

  static func card(_ body: StepCard.Body, id: String = "way", hostile: String? = nil) -> StepCard {
    var card = StepCard(
      id: step(id), number: 4, of: 7, title: hostile ?? "What got in the way?", body: body,
      state: StepCard.State(
        phase: .open, deadline: instant(95_000), openedAt: instant(0), takesPart: true,
        isFinished: false, isHeld: false))
    card.minutes = 8
    card.ask = hostile ?? "Write one line; a few words are enough."
    card.say = hostile ?? "Take your time. Passing is fine."
    card.note = hostile ?? "Slow down here. Name that nothing is shown by itself."
    card.audience = hostile ?? "Mixed with the others; the facilitator looks first."
    card.form = StepCard.AnswerForm(
      envelopeBytes: 256, lineBytes: 1280, allowsPass: true, offersKeep: true, isSigned: false)
    return card
  }

  static let secrets = ["too many handovers between teams", "my boss Sam shouts", "I miss the sea"]

  static func lines(_ texts: [String] = secrets) -> ServerMessage {
    .moderation(
      ServerMessage.ModerationList(
        step: step("way"),
        lines: zip(["K", "B", "Q", "D"], texts).map {
          ServerMessage.ModerationList.Line(
            letter: $0, text: $1, state: .waiting, mayKeep: false)
        }))
  }

  static let view = View.choice(
    ChoiceView(options: [
      TalliedText("handovers", .count(3)), TalliedText("deciding", .count(1)),
      TalliedText("tooling", .count(2)),
    ]))

  static let draft = draft(isAdopted: false)

  static func draft(isAdopted: Bool) -> ServerMessage {
    let line = ServerMessage.Draft.Line(
      number: 1, text: "We call.", by: nil, isAdopted: isAdopted, isYours: false)
    return .draft(ServerMessage.Draft(step: step("way"), lines: [line]))
  }

  static let replies = ServerMessage.replies(
    ServerMessage.Replies(
      step: step("way"),
      threads: [
        ServerMessage.Replies.Thread(
          letter: "K",
          lines: [ServerMessage.Replies.Line(text: "gratitude overflowing", isAuthor: true)])
      ]))
}

/// A facilitator before the whole screen.
struct ScreenFacilitator {
  var screen: ConsoleScreen
  private(set) var sent: [ClientMessage] = []
  private(set) var events: [ConsoleEvent] = []
  private(set) var suspends = false
  private(set) var detaches = false
  var now: Int64 = 0

  init(
    _ style: ScreenStyle = ScreenStyle(), role: WorkshopProtocol.Role = .facilitator,
    isRehearsal: Bool = false, keeping: ConsoleModel.Keeping? = nil
  ) {
    let held: ConsoleModel.Arrival =
      keeping.map { .host(code: "TULIP-42", $0) } ?? .attach(code: "TULIP-42")
    let arrival: ConsoleModel.Arrival = role == .helper ? .assist(code: "HERON-17") : held
    screen = ConsoleScreen(model: ConsoleModel(arrival: arrival), style: style, month: "2026-11")
    _ = screen.connected()
    hear(ConsoleRoom.admission(role, isRehearsal: isRehearsal))
    hear(ConsoleRoom.lobby, ConsoleRoom.plan(), ConsoleRoom.people)
    sent = []
  }

  /// In a step that waits for the facilitator's eyes.
  static func inStep(_ style: ScreenStyle = ScreenStyle()) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator(style)
    facilitator.hear(
      .step(ConsoleRoom.card(.text(limit: 200))),
      .readiness(step: ConsoleRoom.step("way"), readiness: .readyWhenYouAre))
    facilitator.hear(ConsoleRoom.lines(), ConsoleRoom.draft)
    facilitator.press("x")
    facilitator.press("x")
    return facilitator
  }

  /// After a step, with a picture that the room has not seen.
  static func beforeReveal(_ style: ScreenStyle = ScreenStyle()) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator.inStep(style)
    let way = ConsoleRoom.step("way")
    facilitator.hear(
      .phase(step: way, phase: .viewed, deadline: nil),
      .view(step: way, view: ConsoleRoom.view, facilitatorOnly: true))
    return facilitator
  }

  /// In a step in which somebody would like a person.
  static func called() -> ScreenFacilitator {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.helpWanted(who: "Ben"))
    return facilitator
  }

  /// In a draft with a line that nobody was asked about.
  static func inDraft(
    _ style: ScreenStyle = ScreenStyle(), isAdopted: Bool = false
  ) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator(style)
    let draft = StepCard.DraftCard(
      limit: 200, maxLines: 8, answers: ["Yes", "I can live with it", "I would change it"],
      reviewAfterDays: nil, hasExitClause: false)
    var card = ConsoleRoom.card(.draft(draft))
    card.form = nil
    facilitator.hear(.step(card), ConsoleRoom.draft(isAdopted: isAdopted))
    return facilitator
  }

  mutating func hear(_ messages: ServerMessage...) {
    for message in messages { take(screen.receive(message, at: now)) }
  }

  mutating func press(_ text: String) {
    for character in text {
      press(character == "\n" ? Key(.enter) : .character(character))
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(screen.take(.key(key), at: now)) }
  }

  mutating func press(_ keys: [Key]) {
    for key in keys { take(screen.take(.key(key), at: now)) }
  }

  private mutating func take(_ output: ScreenOutput<ConsoleEvent>) {
    sent += output.messages
    events += output.events
    suspends = suspends || output.suspends
    detaches = detaches || output.detaches
  }

  static let sizes = [(120, 35), (80, 24), (60, 18), (40, 12)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  func frame(_ size: Size = Size(columns: 80, rows: 24)) -> Frame {
    screen.frame(size, at: now, collectsCuts: true)
  }

  /// The rows of the screen as text.
  func rows(_ size: Size = Size(columns: 80, rows: 24)) -> [String] {
    let frame = frame(size)
    return (0..<size.rows).map { y in
      (0..<size.columns).filter { frame[$0, y].width > 0 }.map { String(frame[$0, y].character) }
        .joined()
    }
  }

  /// All words on the screen, as if its rows were one.
  func words(_ size: Size = Size(columns: 80, rows: 24)) -> String {
    rows(size).joined(separator: "\n")
  }

  /// All words on the screen in one row without the lines around them, as a person reads them on.
  func flowing(_ size: Size = Size(columns: 120, rows: 35)) -> String {
    words(size).split { !$0.isLetter && !$0.isNumber && !":,.;'-".contains($0) }
      .joined(separator: " ")
  }

  /// Whether any piece of a text that cannot be there by chance is on the screen.
  func shows(_ text: String, _ size: Size) -> Bool {
    let words = words(size)
    return text.split(separator: " ").contains { $0.count > 3 && words.contains($0) }
  }
}
