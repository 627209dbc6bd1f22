import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What a typed line means")
struct LineReaderTests {
  static let soups = ["tomato", "noodle", "lentil", "mushroom"]

  static let accepted: [(StepCard.Body, String, Answer.Content)] = [
    (Make.choice, "2", .picks([2])),
    (Make.choice, "  2  ", .picks([2])),
    (.choice(options: soups, maxPicks: 2), "3 1", .picks([1, 3])),
    (.choice(options: soups, maxPicks: 2), "3,1", .picks([1, 3])),
    (.choice(options: soups, maxPicks: 2), "3 3", .picks([3])),
    (.scale(range: 1...7, labels: [:]), "7", .number(7)),
    (.scale(range: -5...5, labels: [:]), "-5", .number(-5)),
    (.grid(across: ["a", "b"], up: ["c", "d"], size: 7), "4 7", .point(across: 4, up: 7)),
    (.grid(across: ["a", "b"], up: ["c", "d"], size: 7), "4,7", .point(across: 4, up: 7)),
    (.rank(items: soups, top: 2), "3 1", .order([3, 1])),
    (.statements(items: ["x", "y", "z"], labels: ["no", "yes"]), "1 0 2", .marks([1, nil, 2])),
    (.text(limit: 20), "warm bread", .text("warm bread")),
    (.text(limit: 20), "=p", .text("p")),
    (.text(limit: 20), "pass", .text("pass")),
    (.text(limit: 20), "==", .text("=")),
    (.words(count: 2, maxWords: 3), "fresh bread, salt", .words(["fresh bread", "salt"])),
    (Make.gate(), "2", .consent(2)),
  ]

  @Test("Answers that fit", arguments: accepted)
  func accepts(_ body: StepCard.Body, _ line: String, _ content: Answer.Content) {
    var person = Person()
    person.hear(.step(Make.card(body)))
    person.type(line)
    #expect(person.face.model.current?.own?.answer.content == content)
  }

  static let refused: [(StepCard.Body, String, String)] = [
    (Make.choice, "4", "Please type one number from 1 to 3, or p to pass."),
    (Make.choice, "0", "Please type one number from 1 to 3, or p to pass."),
    (Make.choice, "1 2", "Please type one number from 1 to 3, or p to pass."),
    (Make.choice, "soup", "Please type one number from 1 to 3, or p to pass."),
    (Make.choice, "99999999999999999999", "Please type one number from 1 to 3, or p to pass."),
    (
      .choice(options: soups, maxPicks: 2), "1 2 3",
      "Please type up to 2 different numbers from 1 to 4, or p to pass."
    ),
    (
      .scale(range: 1...7, labels: [:]), "8", "Please type one number from 1 to 7, or p to pass."
    ),
    (
      .grid(across: ["a", "b"], up: ["c", "d"], size: 7), "4",
      "Please type two numbers from 1 to 7, for example: 4 4, or p to pass."
    ),
    (
      .rank(items: soups, top: 2), "3 3",
      "Please type 2 different numbers from 1 to 4, best first, or p to pass."
    ),
    (
      .statements(items: ["x", "y"], labels: ["no", "yes"]), "3 1",
      "Please type 2 numbers from 1 to 2, 0 for a single pass, or p to pass."
    ),
    (
      .text(limit: 5), "abcdef",
      "That is 6 characters; there is room for 5. Please shorten it a little."
    ),
    (
      .words(count: 1, maxWords: 2), "a, b", "Please type at most 1 entry, or p to pass."
    ),
    (
      .words(count: 1, maxWords: 2), "a b c", "Please keep each entry to 2 words, or p to pass."
    ),
    (.pause, "hello", "Nothing is asked just now. Type ? for what can be typed."),
  ]

  @Test("Answers that do not fit get a kind sentence, then the audience again", arguments: refused)
  func refuses(_ body: StepCard.Body, _ line: String, _ sentence: String) {
    var person = Person()
    person.hear(.step(Make.card(body)))
    person.type(line)
    #expect(person.lastLines.first == sentence)
    #expect(
      person.lastLines.last == "Who sees this: Mixed with the others; shown after closing.")
    #expect(person.sent.isEmpty)
  }

  @Test("Words are commands again once a text was answered, and after its step has closed")
  func wordsAgain() {
    var person = Person()
    person.hear(.step(Make.card(.text(limit: 40))))
    person.type("contacts")
    #expect(person.face.model.current?.own?.answer.content == .text("contacts"))
    person.type("contacts")
    #expect(person.lastLines.first == "Support contacts:")
    person.type("undo")
    #expect(person.face.model.current?.own == nil)
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    person.type("mail")
    #expect(
      person.lastLines == ["Your mailbox is empty. It opens only when you type mail."])
  }

  @Test("A line for a step that has closed is said to have gone nowhere, and so is half an answer")
  func late() {
    var person = Person.cutOff()
    #expect(
      person.lastLines.first
        == "This step closed before you sent your answer. It went nowhere.")
    person.type("1")
    #expect(
      person.lastLines == [
        "This step has closed. Your line went nowhere; only your own screen has it."
      ])
    #expect(person.sent.isEmpty)
  }

  @Test("From a bare terminal a late line is not said to be on one's own screen alone")
  func lateBare() {
    var person = Person.cutOff(LineStyle(isBare: true))
    #expect(
      person.lastLines.first
        == "This step closed before your answer was whole. It was not taken as an answer.")
    person.type("1")
    #expect(
      person.lastLines == ["This step has closed. Your line was not taken as an answer."])
  }

  @Test("A gate has no pass")
  func gateHasNoPass() {
    var person = Person()
    person.hear(.step(Make.card(Make.gate(), form: Make.form(pass: false))))
    person.type("p")
    #expect(person.lastLines.first == "There is no pass here; the last option says no.")
  }

  @Test("Statements can be answered one by one")
  func oneByOne() {
    var person = Person()
    let body = StepCard.Body.statements(items: ["x", "y"], labels: ["no", "yes"])
    person.hear(.step(Make.card(body)))
    person.type("2")
    #expect(person.lastLines.first == "  2. y")
    person.type("1")
    #expect(person.face.model.current?.own?.answer.content == .marks([2, 1]))
  }

  @Test("Feedback is answered question by question, and each may be skipped")
  func feedback() {
    var person = Person()
    let body = StepCard.Body.feedback([
      .scale("I know how to pass.", range: 1...5, labels: [:]), .text("Unclear?", limit: 40),
      .text("Else?", limit: 40),
    ])
    person.hear(.step(Make.card(body)))
    person.type("9")
    #expect(person.lastLines.first == "Please type one number from 1 to 5, or p to pass.")
    for line in ["4", "skip", "thank you"] { person.type(line) }
    #expect(
      person.face.model.current?.own?.answer.content
        == .feedback([.number(4), nil, .text("thank you")]))
  }

  @Test("An empty line reads the question again")
  func again() {
    var person = Person()
    person.hear(.step(Make.card(Make.choice)))
    let shown = person.lastLines
    person.type("")
    #expect(person.lastLines == shown)
  }

  @Test("Clearing the screen is forty empty lines and a neutral one")
  func blanks() {
    var person = Person()
    person.type("x")
    #expect(person.lastLines.count == 41)
    #expect(Set(person.lastLines.dropLast()) == [""])
  }
}
