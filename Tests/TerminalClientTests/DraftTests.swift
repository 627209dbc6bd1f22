import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Drafts and their consent tests on a participant's side")
struct DraftTests {
  static let body = StepCard.Body.draft(
    StepCard.DraftCard(
      limit: 40, maxLines: 2, answers: ["yes", "I can live with it", "needs changing", "no"],
      reviewAfterDays: 30, hasExitClause: true))

  static func line(
    _ number: Int, _ text: String, by: String? = nil, isAdopted: Bool = false
  ) -> ServerMessage.Draft.Line {
    ServerMessage.Draft.Line(
      number: number, text: text, by: by, isAdopted: isAdopted, isYours: by == "Ana")
  }

  static func draft(_ lines: ServerMessage.Draft.Line...) -> ServerMessage {
    .draft(ServerMessage.Draft(step: Make.step(), lines: lines))
  }

  static var ballot: StepCard {
    var card = Make.card(
      .choice(options: ["yes", "I can live with it", "needs changing", "no"], maxPicks: 1),
      id: "ballot-1")
    card.isBallot = true
    card.ask = "We each call."
    return card
  }

  static func person() -> Person {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Self.body, form: nil)))
    return person
  }

  @Test("A draft says how lines come to be adopted, when they are looked at, how to propose")
  func reads() {
    let person = Self.person()
    #expect(
      person.lastLines == [
        "", "Step 4 of 16: Choosing",
        "There is room for 2 lines. A line is adopted when a consent test finds no objection and "
          + "at least two yes. A line that is changed is tested again.",
        "Say in each line how it can be left again.",
        "Adopted lines are looked at again after 30 days.", "  Soup is ...",
        "Type propose and a line of up to 40 characters. change 1 and new words change line 1, "
          + "withdraw 1 takes your own line 1 back.",
      ])
  }

  @Test("Lines are proposed, changed and taken back by words")
  func acts() {
    var person = Self.person()
    person.type("propose We each call.")
    person.hear(Self.draft(Self.line(1, "We each call.", by: "Ana"), Self.line(2, "b", by: "Ben")))
    person.type("change 2 We all call.")
    person.type("withdraw 1")
    #expect(person.lastLines.last?.hasPrefix("Line 1 goes, for everyone") == true)
    person.type("y")
    #expect(
      person.sent == [
        .propose("We each call."), .changeLine(line: 2, text: "We all call."), .withdrawLine(1),
      ])
  }

  static let refused: [(String, String)] = [
    ("we call", "To propose a line, type propose before it, for example: propose We each ..."),
    ("propose", "Please type some words as well."),
    ("propose c", "There is room for 2 lines. Change one, or withdraw one."),
    ("change 9 x", "There is no line 9."), ("withdraw", "Please type the line's number as well."),
    (
      "withdraw 2", "Only its author, or whoever leads, takes a line back. You can change it."
    ),
    (
      "change 1 12345678901234567890123456789012345678901",
      "That is 41 characters; there is room for 40. Please shorten it a little."
    ),
  ]

  @Test("What does not fit is said kindly", arguments: refused)
  func refuses(_ typed: String, _ sentence: String) {
    var person = Self.person()
    person.hear(Self.draft(Self.line(1, "a", by: "Ana"), Self.line(2, "b", by: "Ben")))
    person.type(typed)
    #expect(person.lastLines.first == sentence)
    #expect(person.sent.isEmpty)
  }

  @Test("Only what has changed is read out")
  func changes() {
    var person = Self.person()
    person.hear(Self.draft())
    #expect(person.lastLines.isEmpty)
    person.hear(Self.draft(Self.line(1, "a", by: "Ben")))
    #expect(person.lastLines == ["Line 1 is new from Ben:", "  \"a\""])
    person.hear(Self.draft(Self.line(1, "a", by: "Ben"), Self.line(2, "b", by: "Ana")))
    #expect(person.lastLines == ["Line 2 is new, yours:", "  \"b\""])
    person.hear(
      Self.draft(Self.line(1, "c", by: "Ben"), Self.line(2, "b", by: "Ana", isAdopted: true)))
    #expect(
      person.lastLines == [
        "Line 1 was changed, and needs a consent test:", "  \"c\"", "Line 2 is adopted:", "  \"b\"",
      ])
    person.hear(Self.draft(Self.line(2, "b", by: "Ana", isAdopted: true)))
    #expect(person.lastLines == ["Line 1 was withdrawn."])
    person.type("")
    #expect(person.lastLines.suffix(2) == ["The lines so far:", "  2. b (yours) (adopted)"])
  }

  @Test("A consent test is a choice over the draft, and the draft goes on after it")
  func tests() {
    var person = Self.person()
    person.hear(Self.draft(Self.line(1, "We each call.", by: "Ben")))
    person.hear(.step(Self.ballot))
    #expect(person.lastLines.contains("  We each call."))
    person.type("change 1 We all call.")
    #expect(
      person.lastLines.first
        == "A line is being tested. Lines can be changed again when the test is over.")
    person.type("2")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    person.hear(.step(Make.card(Self.body, form: nil)))
    #expect(
      person.lastLines.prefix(4) == [
        "", "Back to Choosing", "The lines so far:", "  1. We each call. (Ben)",
      ])
    person.hear(Self.draft(Self.line(1, "We each call.", by: "Ben", isAdopted: true)))
    #expect(person.lastLines == ["Line 1 is adopted:", "  \"We each call.\""])
  }

  @Test("Somebody who comes back during a consent test has the lines afterwards")
  func comesBack() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Self.ballot))
    person.hear(Self.draft(Self.line(1, "We each call.", by: "Ben")))
    person.hear(.step(Make.card(Self.body, form: nil)))
    person.type("")
    #expect(person.lastLines.last == "  1. We each call. (Ben)")
  }

  @Test("A draft that was chosen away is silent, and so are its consent tests")
  func sitsOut() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(Make.gate(sitOut: [2: [Make.step()]]), id: "gate")))
    person.type("2")
    person.acknowledge()
    person.forget()
    let card = Make.card(Self.body, form: nil)
    person.hear(.step(card))
    var lines: [String] = []
    for message in [
      Self.draft(Self.line(1, "We each call.", by: "Ben")), .step(Self.ballot),
      .phase(step: Make.step("ballot-1"), phase: .closed, deadline: nil), .step(card),
      Self.draft(Self.line(1, "We each call.", by: "Ben", isAdopted: true)),
    ] {
      person.hear(message)
      lines += person.lastLines
    }
    #expect(lines.isEmpty)
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }
}
