import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("The checks before words leave")
struct WordCheckTests {
  /// "heavy" sounds heavy, "Sam" points to someone.
  static let checks = WordChecks(
    soundsHeavy: { $0.contains("heavy") },
    withoutPeople: { text, names in
      let found = (names + ["Sam"]).filter { text.contains($0) }
      return found.isEmpty
        ? nil : found.reduce(text) { $0.replacing($1, with: "someone") }
    })

  static func person(_ body: StepCard.Body = .text(limit: 40), keep: Bool = false) -> Person {
    var person = Person(Make.admission(), checks: checks)
    person.hear(.step(Make.card(body, form: Make.form(keep: keep))))
    return person
  }

  static let card = [
    "This sounds heavy. Nothing has been sent and nobody has been told; this check runs on your "
      + "own computer, and it misses things. What would you like?",
    "  1. send it as it is", "  2. keep it for me",
    "  3. send it to the facilitator only, without my name",
    "  4. ask for a person (they will know it is me)", "  5. show me support contacts",
    "Please type one number from 1 to 5.",
  ]

  @Test("Words that sound heavy bring a card, and nothing is sent")
  func asks() {
    var person = Self.person()
    person.type("so heavy today")
    #expect(person.lastLines == Self.card)
    #expect(person.sent.isEmpty)
    person.type("")
    #expect(person.lastLines == Self.card)
    person.type("what?")
    #expect(person.lastLines.first == "Please type one number from 1 to 5.")
    person.type("x")
    #expect(person.lastLines.count == 41)
    #expect(person.sent.isEmpty)
  }

  @Test("Sent as it is, it is the answer that was typed")
  func sends() {
    var person = Self.person(keep: true)
    person.type("keep")
    person.type("so heavy today")
    person.type("1")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
    #expect(
      person.face.model.current?.own?.answer == Answer(.text("so heavy today"), mayKeep: true))
    #expect(person.face.model.question == nil)
  }

  @Test("Kept, nothing leaves, and another answer or a pass is as good as before")
  func keeps() {
    var person = Self.person()
    person.type("so heavy today")
    person.type("2")
    #expect(person.lastLines.first == "It stays with you. Nothing was sent, and nothing was kept.")
    #expect(person.sent.isEmpty)
    person.type("p")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("To the facilitator only, it is an unsigned note, and the question stays open")
  func notes() {
    var person = Self.person()
    person.type("so heavy today")
    person.type("3")
    #expect(person.sent == [.note(text: "so heavy today", isSigned: false)])
    #expect(person.face.model.current?.awaitsAnswer == true)
  }

  @Test("Asking for a person sends the call and none of the words")
  func calls() {
    var person = Self.person()
    person.type("so heavy today")
    person.type("4")
    #expect(person.sent == [.signal(.help)])
    #expect(
      person.lastLines.first
        == "The facilitator knows that you would like a person. Your words stayed with you.")
  }

  @Test("The contacts are shown, and the card is still there", arguments: ["5", "r"])
  func contacts(_ typed: String) {
    var person = Self.person()
    person.type("so heavy today")
    person.type(typed)
    #expect(person.lastLines == ["Support contacts:", "  Helpline 1"] + Self.card)
    person.type("1")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("Among members there is no facilitator to send it to")
  func amongMembers() {
    var person = Person(Make.Place.memberLed.admission, name: "Ana", checks: Self.checks)
    person.hear(.step(Make.card(.text(limit: 40))))
    person.type("so heavy today")
    #expect(!person.lastLines.joined().contains("facilitator"))
    #expect(person.lastLines.last == "Please type one of these numbers: 1, 2 and 5.")
    person.type("3")
    person.type("4")
    #expect(person.sent.isEmpty)
    person.type("1")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("Without contacts there is no choice of contacts")
  func withoutContacts() {
    var place = Make.Place()
    place.resources = []
    var person = Person(place.admission, checks: Self.checks)
    person.hear(.step(Make.card(.text(limit: 40))))
    person.type("so heavy today")
    #expect(person.lastLines.last == "Please type one number from 1 to 4.")
    person.type("5")
    #expect(person.lastLines.first == "Please type one number from 1 to 4.")
    #expect(person.sent.isEmpty)
  }

  @Test("Words that may point to someone bring three choices")
  func points() {
    var person = Self.person()
    person.type("then Sam shouted")
    #expect(
      person.lastLines == [
        "This may point to someone. With someone in its place it reads:",
        "  \"then someone shouted\"", "  1. put 'someone' in its place", "  2. send it as it is",
        "  3. write it again", "Please type one number from 1 to 3.",
      ])
    #expect(person.sent.isEmpty)
  }

  static let choices: [(String, Answer.Content?)] = [
    ("1", .text("then someone shouted")), ("2", .text("then Sam shouted")), ("3", nil),
  ]

  @Test("The three choices", arguments: choices)
  func chooses(_ typed: String, _ content: Answer.Content?) {
    var person = Self.person()
    person.type("then Sam shouted")
    person.type(typed)
    #expect(person.face.model.current?.own?.answer.content == content)
    #expect(person.face.model.question == nil)
  }

  @Test("A text that grows too long by it can still be sent otherwise")
  func growsTooLong() {
    var person = Self.person(.text(limit: 16))
    person.type("then Sam shouted")
    person.type("1")
    #expect(
      person.lastLines.first
        == "That is 20 characters; there is room for 16. Please shorten it a little.")
    #expect(person.sent.isEmpty)
    person.type("2")
    #expect(person.sent.map(\.shape) == ["answer", "done"])
  }

  @Test("Heavy words that point as well are asked about twice, and signed ones a third time")
  func both() {
    var person = Person(Make.admission(room: .constellation), name: "Ana", checks: Self.checks)
    person.hear(.step(Make.card(.text(limit: 40), form: Make.form(signed: true))))
    person.type("heavy for Sam")
    for typed in ["1", "1", "y"] {
      #expect(person.sent.isEmpty)
      person.type(typed)
    }
    #expect(person.face.model.current?.own?.answer.content == .text("heavy for someone"))
  }

  @Test("What does not fit is said before anybody is asked to think it over")
  func refusesFirst() {
    var person = Self.person(.text(limit: 5))
    person.type("so heavy today")
    #expect(person.lastLines.first?.hasPrefix("That is 14 characters") == true)
    #expect(person.face.model.question == nil)
  }

  @Test("A step that closes meanwhile leaves the words where they are")
  func closes() {
    var person = Self.person()
    person.type("so heavy today")
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    #expect(person.lastLines.first == "What you were about to send stayed with you.")
    #expect(person.face.model.question == nil)
    person.type("1")
    #expect(person.sent.isEmpty)
  }

  @Test("A name that was on the screen is looked for", arguments: ["m Ben is loud", "m ok"])
  func learnsNames(_ typed: String) {
    var person = Person(Make.admission(), checks: Self.checks)
    person.hear(
      .view(
        step: Make.step(), view: .signed([SignedEntry(name: "Ben", text: "yes")]),
        facilitatorOnly: false))
    person.type(typed)
    #expect((person.face.model.question == nil) == (typed == "m ok"))
  }

  static let leaving: [(String, ClientMessage)] = [
    ("m so heavy", .note(text: "so heavy", isSigned: false)),
    ("propose heavy line", .propose("heavy line")),
    ("change 1 heavy line", .changeLine(line: 1, text: "heavy line")),
  ]

  @Test("Notes and lines of a draft are looked at as well", arguments: leaving)
  func looksAtAll(_ typed: String, _ message: ClientMessage) {
    var person = Self.person(DraftTests.body)
    person.hear(DraftTests.draft(DraftTests.line(1, "a", by: "Ben")))
    person.type(typed)
    #expect(person.sent.isEmpty)
    person.type("1")
    #expect(person.sent == [message])
  }

  @Test("So are typed turns, words, feedback and pair lines")
  func looksAtTheRest() {
    var round = Self.person(RoundTests.body(typed: true))
    round.hear(
      RoundTests.turn(1) {
        $0.isTyped = true
        $0.isYours = true
      })
    round.type("heavy")
    var words = Self.person(.words(count: 2, maxWords: 2))
    words.type("light, heavy")
    var feedback = Self.person(.feedback([.text("Else?", limit: 40)]))
    feedback.type("heavy")
    for person in [round, words, feedback] {
      #expect(person.sent.isEmpty)
      #expect(person.lastLines == Self.card)
    }
  }

  @Test("A list of phrases and the finder of names are what a participant's client uses")
  func local() {
    let checks = WordChecks.local(phrases: "# my own\nno way out")
    #expect(checks.soundsHeavy("I see No Way Out."))
    #expect(!checks.soundsHeavy("I see the way."))
    #expect(checks.withoutPeople("ask ana@example.org", []) == "ask someone")
    #expect(checks.withoutPeople("ask me", []) == nil)
  }
}
