import Phrasebook
import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

/// A facilitator at a console, one line at a time.
struct Facilitator {
  var model: ConsoleModel
  private(set) var lastLines: [String] = []
  private(set) var sent: [ClientMessage] = []

  init(arrival: ConsoleModel.Arrival = .attach(code: "TULIP-42")) {
    model = ConsoleModel(arrival: arrival)
    _ = model.connected()
    guard case .attach = arrival else { return }
    hear(.admitted(Make.admission(token: nil)))
  }

  mutating func hear(_ message: ServerMessage) { take(model.receive(message, at: 0)) }

  mutating func type(_ line: String, at local: Int64 = 0) throws {
    take(model.act(try ConsoleCommand(line), month: "2026-11", at: local))
  }

  private mutating func take(_ reaction: ConsoleReaction) {
    sent += reaction.messages
    lastLines = ConsoleLines().lines(for: reaction.events, model)
  }
}

@Suite("What a facilitator's console knows and shows")
struct ConsoleModelTests {
  static let list = ServerMessage.ModerationList(
    step: Make.step(),
    lines: [
      ServerMessage.ModerationList.Line(
        letter: "a", text: "my boss Sam shouts", state: .waiting, mayKeep: true),
      ServerMessage.ModerationList.Line(letter: "b", text: "bread", state: .held, mayKeep: false),
    ])

  @Test("A console uploads its workshop, then creates the session")
  func creates() {
    let request = ClientMessage.SessionRequest(room: .group, isRehearsal: false, language: "")
    let parts = [
      ClientMessage.upload(part: 1, of: 2, text: "a"), .upload(part: 2, of: 2, text: "b"),
    ]
    var model = ConsoleModel(arrival: .create(parts: parts, request))
    _ = model.connected()
    #expect(model.receive(Make.welcome, at: 0).events == [.challenged("abc")])
    let proved = model.receive(.proved, at: 0)
    #expect(proved.messages == parts)
    let first = model.receive(.uploaded(part: 1), at: 0)
    #expect(first.messages.isEmpty)
    let second = model.receive(.uploaded(part: 2), at: 0)
    #expect(second.messages == [.create(request)])
    _ = model.receive(.created(ServerMessage.Created(code: "TULIP-42")), at: 0)
    _ = model.connected()
    let again = model.receive(.proved, at: 0)
    #expect(again.messages == [.attach(code: "TULIP-42")])
  }

  @Test("Waiting lines stay covered until read")
  func covers() throws {
    var console = Facilitator()
    console.hear(.moderation(Self.list))
    #expect(
      console.lastLines == [
        "1 line waits. They stay covered until you type read; look at who sees your screen first.",
        "  a waiting, b held",
      ])
    try console.type("lines")
    #expect(!console.lastLines.joined().contains("Sam"))
    try console.type("read")
    #expect(
      console.lastLines == [
        "Lines of soup", "  a (waiting, may be kept): \"my boss Sam shouts\"",
        "  b (held): \"bread\"",
      ])
    try console.type("release a b")
    console.hear(.moderation(Self.list))
    #expect(!console.lastLines.joined().contains("Sam"))
  }

  @Test("Where no line waits none is said to stay covered", arguments: Language.allCases)
  func noneWaits(_ language: Language) {
    let phrases = Phrasebook(language)
    var model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    let list = ServerMessage.ModerationList(
      step: Make.step(),
      lines: [
        ServerMessage.ModerationList.Line(letter: "b", text: "bread", state: .held, mayKeep: false)
      ])
    let reaction = model.receive(.moderation(list), at: 0)
    let told = ConsoleLines(style: LineStyle(phrases: phrases)).lines(for: reaction.events, model)
    #expect(told.first == phrases(FacilitateLinesPhrase.none))
  }

  @Test("Words are redacted by their place in the line, letters in any case")
  func redacts() throws {
    var console = Facilitator()
    console.hear(.moderation(Self.list))
    try console.type("redact A \"Sam\"")
    #expect(console.sent.last == .moderate(.redact(letter: "a", from: 8, to: 11)))
    try console.type("redact a \"Tom\"")
    #expect(console.lastLines == ["No waiting line with that letter holds those words."])
  }

  @Test("A list that comes in parts is one list")
  func joinsLists() {
    var console = Facilitator()
    console.hear(.moderation(Self.list))
    var more = ServerMessage.ModerationList(
      step: Make.step(),
      lines: [
        ServerMessage.ModerationList.Line(
          letter: "c", text: "salt", state: .waiting, mayKeep: false)
      ])
    more.continuesList = true
    console.hear(.moderation(more))
    #expect(console.lastLines.last == "  a waiting, b held, c waiting")
    #expect(console.model.waitingLines == 2)
  }

  @Test("Ending asks once")
  func ends() throws {
    var console = Facilitator()
    try console.type("end")
    #expect(console.sent.isEmpty)
    try console.type("plan")
    try console.type("yes")
    #expect(console.sent.isEmpty)
    try console.type("end")
    try console.type("yes")
    #expect(console.sent == [.verb(.end)])
  }

  @Test("A wait holds until it is so, and until the verb before it was answered")
  func waits() throws {
    var console = Facilitator()
    console.hear(.step(Make.card(Make.choice, phase: .closed)))
    try console.type("next")
    try console.type("wait closed")
    #expect(console.model.isBlocked)
    console.hear(.step(Make.card(Make.choice, id: "hot")))
    console.hear(.heard)
    #expect(console.model.isBlocked)
    console.hear(.phase(step: Make.step("hot"), phase: .closed, deadline: nil))
    #expect(!console.model.isBlocked)
    #expect(console.model.waiting == nil)
  }

  @Test("A step that closes by itself waits for nobody either")
  func readyOnceClosed() throws {
    var console = Facilitator()
    console.hear(.step(Make.card(Make.choice)))
    try console.type("wait ready")
    #expect(console.model.isBlocked)
    console.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    #expect(!console.model.isBlocked)
  }

  @Test("A transcript comes in parts and the script waits for it")
  func exports() throws {
    var console = Facilitator()
    try console.type("export md out.md year")
    #expect(console.sent == [.export(date: "2026")])
    #expect(console.model.isBlocked)
    console.hear(.record(part: 1, of: 2, text: "{"))
    #expect(console.model.isBlocked)
    let last = console.model.receive(.record(part: 2, of: 2, text: "}"), at: 0)
    #expect(last.events == [.exported(format: "md", path: "out.md", record: "{}")])
    #expect(!console.model.isBlocked)
  }

  @Test("A no to an earlier verb does not end the wait for a transcript")
  func exportsAfterANo() throws {
    var console = Facilitator()
    try console.type("reveal")
    try console.type("export md out.md")
    console.hear(.error(code: .refused, hint: "There is nothing to show.", sequence: nil))
    #expect(console.model.isBlocked)
    let last = console.model.receive(.record(part: 1, of: 1, text: "{}"), at: 0)
    #expect(last.events == [.exported(format: "md", path: "out.md", record: "{}")])
  }

  @Test("What only the facilitator sees says so")
  func previews() {
    var console = Facilitator()
    console.hear(.step(Make.card(Make.choice)))
    let view = View.choice(ChoiceView(options: [TalliedText("a meal", .count(3))]))
    console.hear(.view(step: Make.step(), view: view, facilitatorOnly: true))
    #expect(console.lastLines == ["", "Only you see this, Choosing", "  3: a meal"])
    console.hear(.view(step: Make.step(), view: .notShown, facilitatorOnly: false))
    #expect(
      console.lastLines == [
        "", "Shown to the room, Choosing",
        "Not shown. That is normal; talk about it if you like.",
      ])
  }

  @Test("The plan is shown with the minutes over and what would bring the session home")
  func plans() throws {
    var console = Facilitator()
    let item = ServerMessage.Plan.Item(
      step: Make.step(), title: "Choosing", type: .choice, minutes: 1, priority: .spare,
      isProtected: false, state: .coming)
    let plan = ServerMessage.Plan(items: [item], minutesOver: 6, proposals: [Make.step()])
    console.hear(.plan(plan))
    let outlook = [
      "You are 6 minutes over the plan.",
      "Without soup you would end on time: drop STEP leaves one out.",
    ]
    #expect(console.lastLines == outlook)
    try console.type("plan")
    #expect(
      console.lastLines
        == ["  soup, Choosing (choice, 1 minute, spare, next)", "1 minute still planned."]
        + outlook)
  }
}
