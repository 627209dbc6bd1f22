import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("The mailbox on a participant's side")
struct MailboxTests {
  /// Somebody whose line in a closed step was shown to the room.
  static func author() -> (Person, AnswerToken) {
    var person = Person()
    person.hear(.step(Make.card(.text(limit: 40))))
    person.type("warm bread")
    guard case .answer(let answer)? = person.sent.first else {
      preconditionFailure("a test's answer is sent")
    }
    person.acknowledge()
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    person.forget()
    return (person, answer.token)
  }

  static func letter(
    _ token: AnswerToken, _ text: String = "We hear you.",
    _ kind: ServerMessage.Letter.Kind = .reply
  ) -> ServerMessage {
    .mail([ServerMessage.Letter(step: Make.step(), token: token, text: text, kind: kind)])
  }

  static func mails(_ person: Person) -> [ClientMessage.Mail] {
    person.sent.compactMap { if case .mail(let mail) = $0 { mail } else { nil } }
  }

  @Test("Every ping brings a line with eight tokens, whatever one has written")
  func constant() {
    var (person, token) = Self.author()
    person.hear(.ping(1))
    #expect(Self.mails(person) == [ClientMessage.Mail(tokens: [token] + Make.fillers.dropLast())])
    for number in 1...9 {
      person.hear(.step(Make.card(.words(count: 1, maxWords: 1), id: "s\(number)")))
      person.type("salt")
    }
    person.hear(.step(Make.card(Make.choice, id: "last")))
    person.forget()
    person.hear(.ping(2))
    let last = Self.mails(person).first?.tokens ?? []
    #expect(last.count == 8)
    #expect(Set(last).count == 8)
    #expect(!last.contains(token))
    #expect(Set(last).isDisjoint(with: Make.fillers))
  }

  static let tokenless: [(StepCard.Body, String)] = [
    (Make.choice, "2"), (.text(limit: 40), "p"), (.scale(range: 1...7, labels: [:]), "3"),
  ]

  @Test("Answers without words, and passes, are nobody's letters", arguments: tokenless)
  func onlyWords(_ body: StepCard.Body, _ typed: String) {
    var person = Person()
    person.hear(.step(Make.card(body)))
    person.type(typed)
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    person.forget()
    person.hear(.ping(1))
    #expect(Self.mails(person) == [ClientMessage.Mail(tokens: Make.fillers)])
  }

  @Test("Before one has a place nothing goes to the mailbox")
  func outside() {
    var person = Person()
    person.hear(.waiting)
    person.hear(.ping(1))
    #expect(person.sent == [.pong(1)])
  }

  @Test("A letter never opens by itself, and the sentence is everybody's")
  func opens() {
    var (person, token) = Self.author()
    person.hear(Self.letter(token))
    #expect(person.lastLines.isEmpty)
    person.hear(.mailSent)
    let sentence = person.lastLines
    var other = Person()
    other.hear(.mailSent)
    #expect(other.lastLines == sentence)
    #expect(sentence.count == 1)
    other.type("mail")
    #expect(
      other.lastLines == ["Your mailbox is empty. It opens only when you type mail."])
    person.type("mail")
    #expect(
      person.lastLines == [
        "About your line in Choosing", "  \"warm bread\"",
        "  The facilitator wrote, without knowing who you are: \"We hear you.\"",
        "Type reply and your words to answer, or leave it. You stay unnamed unless you write your "
          + "name.",
      ])
  }

  @Test("Letters that come again are shown once, those about other lines never")
  func dedupes() {
    var (person, token) = Self.author()
    person.hear(Self.letter(token))
    person.hear(Self.letter(token))
    person.hear(Self.letter(Make.token(999), "not yours"))
    person.type("mail")
    #expect(person.lastLines.count == 4)
    #expect(!person.lastLines.joined().contains("not yours"))
  }

  @Test("An answer goes out with a ping, once, and again only if nothing came back")
  func replies() {
    var (person, token) = Self.author()
    person.type("reply thank you")
    #expect(person.lastLines == ["There is no letter to answer. Type mail to look."])
    person.hear(Self.letter(token))
    person.type("reply thank you")
    #expect(person.sent.isEmpty)
    let letter = ClientMessage.Letter(step: Make.step(), token: token, text: "thank you")
    person.hear(.ping(1))
    #expect(Self.mails(person).last?.letter == letter)
    person.face.disconnected()
    _ = person.face.connected()
    person.hear(.admitted(Make.admission()))
    person.hear(.ping(2))
    #expect(Self.mails(person).last?.letter == letter)
    person.hear(.mail([]))
    person.hear(.ping(3))
    #expect(Self.mails(person).last?.letter == nil)
  }

  @Test("What is too long for a letter is said")
  func longReply() {
    var (person, token) = Self.author()
    person.hear(Self.letter(token))
    person.type("reply " + String(repeating: "a", count: 141))
    #expect(
      person.lastLines == [
        "That is 141 characters; there is room for 140. Please shorten it a little."
      ])
  }

  @Test("With several letters a number says which is answered")
  func severalThreads() {
    var (person, token) = Self.author()
    person.hear(.step(Make.card(.text(limit: 40), id: "second")))
    person.type("cold soup")
    guard case .answer(let answer)? = person.sent.first else { return }
    person.hear(.phase(step: Make.step("second"), phase: .closed, deadline: nil))
    person.hear(Self.letter(token))
    person.hear(
      .mail([
        ServerMessage.Letter(
          step: Make.step("second"), token: answer.token, text: "And you?", kind: .reply)
      ]))
    person.type("reply thank you")
    #expect(
      person.lastLines == [
        "There are 2 letters to answer: type reply, the letter's number, and your words."
      ])
    person.type("reply 1 thank you")
    person.hear(.ping(1))
    #expect(Self.mails(person).last?.letter?.token == token)
    #expect(Self.mails(person).last?.letter?.text == "thank you")
  }

  @Test("Why a line was held back is its author's to read")
  func heldBack() {
    var (person, token) = Self.author()
    person.hear(Self.letter(token, "It could hurt someone here.", .heldBack))
    person.type("mail")
    #expect(
      person.lastLines.suffix(2) == [
        "Your line was kept from the room.", "  It could hurt someone here.",
      ])
  }

  @Test("A line that the room has seen can be struck, and then not again")
  func strikes() {
    var (person, token) = Self.author()
    person.type("strike")
    #expect(person.lastLines == ["No line of yours has been shown to the room."])
    person.hear(
      .view(
        step: Make.step(),
        view: .lines(LinesView(lines: [LinesView.Line(text: "warm bread", mayKeep: false)])),
        facilitatorOnly: false))
    person.type("strike")
    #expect(
      person.lastLines.prefix(2) == [
        "Lines of yours that the room has seen:", "  1. warm bread (Choosing)",
      ])
    person.type("strike 2")
    #expect(person.lastLines == ["There is no line 2."])
    person.type("strike 1")
    person.hear(.ping(1))
    #expect(
      Self.mails(person).last?.letter
        == ClientMessage.Letter(step: Make.step(), token: token, isStrike: true))
    person.type("strike")
    #expect(person.lastLines == ["No line of yours has been shown to the room."])
    person.hear(Self.letter(token, "", .struck))
    person.type("mail")
    #expect(
      person.lastLines.last == "Your line was struck, as you wished. No transcript has it.")
  }

  static let seen: [(String, Bool)] = [
    ("warm bread", true), ("cold bread", false), ("[someone] bread", true),
    ("warm [someone]", true), ("[someone]", true), ("[someone] soup", false),
  ]

  @Test("One's own line is known among the shown ones, also redacted", arguments: seen)
  func knowsOwn(_ shown: String, _ isOwn: Bool) {
    var (person, _) = Self.author()
    person.hear(
      .view(
        step: Make.step(),
        view: .lines(LinesView(lines: [LinesView.Line(text: shown, mayKeep: false)])),
        facilitatorOnly: false))
    person.type("strike")
    #expect((person.lastLines.count > 1) == isOwn)
  }

  @Test("Signed lines have no letters: everybody knows whose they are")
  func signed() {
    var person = Person(room: .constellation, name: "Ana")
    person.hear(.step(Make.card(.text(limit: 40), form: Make.form(signed: true))))
    person.type("warm bread")
    person.type("y")
    person.hear(.phase(step: Make.step(), phase: .closed, deadline: nil))
    person.hear(.ping(1))
    #expect(Self.mails(person) == [ClientMessage.Mail(tokens: Make.fillers)])
  }
}
