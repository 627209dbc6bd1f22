import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Rounds, drafts, letters and colleagues on a console")
struct ConsoleTogetherTests {
  @Test("Codes of a new session are read out once")
  func codes() {
    var console = Facilitator()
    console.hear(
      .created(
        ServerMessage.Created(
          code: "TULIP-42", stageCode: "OTTER-33", helperCode: "HERON-17-MANGO-52",
          circleCodes: ["MAPLE-21", "CORAL-64"])))
    #expect(
      console.lastLines == [
        "The session is open. Its code is TULIP-42.", "The code for a shared screen: OTTER-33",
        "The code for a colleague who helps: HERON-17-MANGO-52", "The code of circle 1: MAPLE-21",
        "The code of circle 2: CORAL-64",
      ])
  }

  @Test("A round and what is typed in it, and waiting for its end")
  func rounds() throws {
    var console = Facilitator()
    console.hear(.step(Make.card(RoundTests.body(.chosen), form: nil)))
    #expect(
      console.lastLines.contains(
        "Everybody has a turn of 40 seconds; who comes next is chosen as you go."))
    console.hear(RoundTests.turn(1) { $0.endsAt = nil })
    #expect(console.lastLines == ["Turn 1 of 3: who comes next is chosen in a moment."])
    console.hear(
      .people(
        ServerMessage.People(
          present: 3, away: 0, waiting: 0, letters: ["C Ben"])))
    try console.type("turn c")
    try console.type("turn")
    #expect(
      console.sent == [.verb(.turn(letter: "C")), .verb(.turn(letter: nil))])
    console.hear(.heard)
    console.hear(.heard)
    console.hear(.roundLine(step: Make.step(), from: "Ben", text: "bread"))
    #expect(console.lastLines == ["  Ben: \"bread\""])
    try console.type("wait round")
    console.hear(RoundTests.turn(2, speaker: "Ben"))
    #expect(console.lastLines == ["Turn 2 of 3: Ben"])
    #expect(console.model.isBlocked)
    console.hear(RoundTests.turn(3) { $0.isOver = true })
    #expect(!console.model.isBlocked)
  }

  @Test("Lines of a draft, and waiting for them and for their adoption")
  func drafts() throws {
    var console = Facilitator()
    console.hear(DraftTests.draft(DraftTests.line(1, "old", by: "Ben", isAdopted: true)))
    console.hear(.step(Make.card(DraftTests.body, id: "another", form: nil)))
    try console.type("wait draft 1")
    #expect(console.model.isBlocked)
    let line = DraftTests.line(1, "We call.", by: "Ben")
    console.hear(.draft(ServerMessage.Draft(step: Make.step("another"), lines: [line])))
    #expect(console.lastLines == ["Line 1 is new from Ben:", "  \"We call.\""])
    #expect(!console.model.isBlocked)
    try console.type("test 1")
    console.hear(.heard)
    try console.type("wait adopted 1")
    #expect(console.model.isBlocked)
    let adopted = DraftTests.line(1, "We call.", by: "Ben", isAdopted: true)
    console.hear(.draft(ServerMessage.Draft(step: Make.step("another"), lines: [adopted])))
    #expect(!console.model.isBlocked)
    try console.type("withdraw 1")
    #expect(console.sent == [.verb(.test(line: 1))])
    try console.type("yes")
    #expect(console.sent == [.verb(.test(line: 1)), .withdrawLine(1)])
  }

  @Test("Lines that may need care say so, without their words")
  func needsCare() throws {
    var console = Facilitator()
    var line = ServerMessage.ModerationList.Line(
      letter: "a", text: "my boss Sam", state: .held, mayKeep: false)
    line.needsCare = true
    line.mayPoint = true
    console.hear(.moderation(ServerMessage.ModerationList(step: Make.step(), lines: [line])))
    #expect(
      console.lastLines.dropFirst() == [
        "  a held, may need care, may point to someone",
        "A line may need care and is held: offer LETTER takes it up, reply LETTER TEXT writes to "
          + "its author. The check only looks for some phrases and misses things.",
      ])
    try console.type("offer A")
    try console.type("reply A We hear you")
    #expect(
      console.sent == [
        .moderate(.offer(letters: ["a"])), .moderate(.reply(letter: "a", text: "We hear you")),
      ])
  }

  static func replies(_ lines: [ServerMessage.Replies.Line]) -> ServerMessage {
    .replies(
      ServerMessage.Replies(
        step: Make.step(), threads: [ServerMessage.Replies.Thread(letter: "a", lines: lines)]))
  }

  @Test("What authors write stays covered until it is asked for")
  func threads() throws {
    var console = Facilitator()
    try console.type("threads")
    #expect(console.lastLines == ["No letters have been written."])
    let own = ServerMessage.Replies.Line(text: "We hear you", isAuthor: false)
    let back = ServerMessage.Replies.Line(text: "thank you", isAuthor: true)
    console.hear(Self.replies([own, back]))
    #expect(
      console.lastLines == [
        "Letters about soup", "With the authors of a",
        "Type threads to read them; look at who sees your screen first.",
      ])
    console.hear(Self.replies([own, back]))
    #expect(console.lastLines.isEmpty)
    try console.type("threads")
    #expect(
      console.lastLines == [
        "Letters about soup", "  a, you: \"We hear you\"", "  a, author: \"thank you\"",
      ])
    #expect(
      try !["lines", "status", "plan"].contains { word in
        try console.type(word)
        return console.lastLines.joined().contains("thank you")
      })
  }

  @Test("A thread that comes in parts is one thread")
  func longThreads() throws {
    var console = Facilitator()
    console.hear(Self.replies([ServerMessage.Replies.Line(text: "one", isAuthor: false)]))
    var more = ServerMessage.Replies(
      step: Make.step(),
      threads: [
        ServerMessage.Replies.Thread(
          letter: "a", lines: [ServerMessage.Replies.Line(text: "two", isAuthor: true)])
      ])
    more.continuesList = true
    console.hear(.replies(more))
    try console.type("threads")
    #expect(console.lastLines.suffix(2) == ["  a, you: \"one\"", "  a, author: \"two\""])
  }

  static let confirmed: [(String, String)] = [
    (
      "closed on",
      "From here on only closed questions are asked; steps of free text are left out."
    ),
    ("closed off", "Free text is asked for again."),
    ("seat c 2", "Seated. Their next steps for a circle are with that circle."),
    ("aside a break?", "Only the other consoles read that."),
  ]

  @Test("What nothing else would show is confirmed when it was heard", arguments: confirmed)
  func confirms(_ typed: String, _ sentence: String) throws {
    var console = Facilitator()
    try console.type("next")
    try console.type(typed)
    #expect(console.lastLines.isEmpty)
    console.hear(.heard)
    #expect(console.lastLines.isEmpty)
    console.hear(.heard)
    #expect(console.lastLines == [sentence])
    try console.type(typed)
    console.hear(.error(code: .refused, hint: "Not now.", sequence: nil))
    #expect(console.lastLines == ["  Not now."])
  }

  @Test("After a consent test the console is back at the draft in a few lines")
  func back() {
    var console = Facilitator()
    let draft = Make.card(DraftTests.body, form: nil)
    console.hear(.step(draft))
    console.hear(DraftTests.draft(DraftTests.line(1, "We call.", by: "Ben")))
    console.hear(.step(DraftTests.ballot))
    console.hear(.step(draft))
    #expect(
      console.lastLines == [
        "", "Back to Choosing", "The lines so far:", "  1. We call. (Ben)",
      ])
  }

  @Test("Ending a constellation's session speaks of the consent, once")
  func hintsAtConsent() throws {
    var console = Facilitator()
    console.hear(.admitted(Make.admission(room: .constellation, token: nil)))
    try console.type("end")
    #expect(console.lastLines.first?.hasPrefix("Before you end: consent asks") == true)
    #expect(console.lastLines.count == 2)
    try console.type("no")
    try console.type("end")
    #expect(console.lastLines.count == 1)
    var asked = Facilitator()
    asked.hear(.admitted(Make.admission(room: .constellation, token: nil)))
    try asked.type("consent")
    try asked.type("end")
    #expect(asked.lastLines.count == 1)
    var group = Facilitator()
    try group.type("end")
    #expect(group.lastLines.count == 1)
  }

  @Test("After the last step the console says how long the room stays open")
  func after() throws {
    var console = Facilitator()
    try console.type("wait after")
    #expect(console.model.isBlocked)
    console.hear(.after(until: Make.instant(601_000)))
    #expect(
      console.lastLines == [
        "The steps are over. The room stays open for about 10 minutes, with the contacts on every "
          + "screen; end now closes it."
      ])
    #expect(!console.model.isBlocked)
    try console.type("status", at: 300_000)
    #expect(console.lastLines.first?.contains("for about 5 minutes") == true)
    try console.type("end")
    #expect(
      console.lastLines == [
        "This closes the room for everyone. Type yes to close it, no to leave it open."
      ])
  }

  @Test("The plan says what has passed and what is still planned")
  func time() throws {
    var console = Facilitator()
    var card = Make.card(Make.choice)
    card.number = 1
    card.minutes = 5
    console.hear(.step(card))
    let items = [
      ("soup", ServerMessage.Plan.State.current, 5), ("bread", .coming, 10), ("salt", .coming, 1),
    ].map { id, state, minutes in
      ServerMessage.Plan.Item(
        step: Make.step(id), title: id, type: .choice, minutes: minutes, priority: .core,
        isProtected: false, state: state)
    }
    console.hear(.plan(ServerMessage.Plan(items: items, minutesOver: 0, proposals: [])))
    try console.type("plan", at: 2 * 60_000)
    #expect(console.lastLines.contains("2 minutes have passed; 14 minutes still planned."))
  }
}
