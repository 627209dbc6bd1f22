import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Answering by keys")
struct AnsweringTests {
  @Test("A digit chooses and Enter sends; the answer stays in sight and u takes it back")
  func choice() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("2")
    #expect(guest.sent.isEmpty)
    guest.type("\n")
    #expect(guest.lastAnswer == "picks([2])")
    #expect(guest.words().contains("It is on its way."))
    guest.acknowledge()
    #expect(guest.words().contains("Your own answer: a starter"))
    #expect(guest.words().contains("u takes it back"))
    #expect(!guest.words().contains("Who sees this"))
    guest.type("u")
    #expect(guest.sent.contains { if case .takeBack = $0 { true } else { false } })
    #expect(guest.words().contains("It is being taken back."))
    guest.confirmTakingBack()
    #expect(guest.words().contains("2 (●) a starter"))
  }

  @Test("Enter with nothing chosen sends nothing and says so")
  func nothing() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(.scale(range: 1...7, labels: [:]))))
    guest.press(Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("There is nothing to send yet."))
    guest.press(Key(.right), Key(.right), Key(.enter))
    #expect(guest.lastAnswer == "number(5)")
  }

  @Test("p passes, and a pass reads like an answer")
  func pass() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("p")
    #expect(guest.lastAnswer == "pass")
    guest.acknowledge()
    #expect(guest.words().contains("Your own answer: a pass"))
  }

  @Test("Every kind of question can be answered by keys alone")
  func kinds() {
    let typed: [(StepCard.Body, [Key], String)] = [
      (
        JoinMake.bodies[5], [.character("2"), .character("6"), Key(.enter)],
        "point(across: 2, up: 6)"
      ),
      (
        JoinMake.bodies[6], [Key(.down), .character("1"), Key(.enter)], "order([2, 1, 3])"
      ),
      (
        JoinMake.bodies[7], [.character("1"), .character("3"), Key(.enter)],
        "marks([Optional(1), Optional(3)])"
      ),
      (
        JoinMake.bodies[10], [.character("1"), Key(.enter), Key(.enter)],
        "match(marks: [Optional(1), nil], with: [])"
      ),
      (JoinMake.gate, [.character("1"), Key(.enter)], "consent(1)"),
    ]
    for (body, keys, answer) in typed {
      var guest = Guest()
      guest.hear(.step(JoinMake.card(body)))
      for key in keys { guest.press(key) }
      #expect(guest.lastAnswer == answer)
    }
  }

  @Test("Words and feedback go from field to field, and Enter sends the last")
  func fields() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9])))
    guest.type("leek\npea soup\n")
    #expect(guest.lastAnswer == "words([\"leek\", \"pea soup\"])")
    guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[16])))
    guest.type("4\nmore of it")
    guest.press(.control("d"))
    #expect(guest.lastAnswer?.contains("number(4)") == true)
    #expect(guest.lastAnswer?.contains("more of it") == true)
  }

  @Test("In a text letters are text; Tab leads to the keys and back")
  func text() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("pass? no\nquiet")
    #expect(guest.sent.isEmpty)
    guest.press(Key(.tab))
    guest.type("h")
    #expect(guest.words().contains("y yes, ask for a person"))
    guest.type("n")
    guest.press(Key(.tab))
    guest.type("!")
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "text(\"pass? no quiet!\")")
  }

  @Test("Tab and p pass while a text is written")
  func passInText() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("half a")
    guest.press(Key(.tab), .character("p"))
    #expect(guest.lastAnswer == "pass")
  }

  @Test("k ticks that the transcript may keep an answer, before and after sending")
  func keep() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text, form: JoinMake.form(keep: true))))
    guest.type("soup")
    guest.press(Key(.tab), .character("k"))
    #expect(guest.words().contains("The transcript may keep it"))
    guest.press(.control("d"))
    guest.acknowledge()
    #expect(guest.screen.model.current?.own?.answer.mayKeep == true)
  }

  @Test("A signed answer asks first, with what will be shown and who sees it")
  func sign() {
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    guest.hear(.step(JoinMake.card(JoinMake.text, form: JoinMake.form(signed: true))))
    guest.type("soup")
    guest.press(.control("d"))
    #expect(guest.words().contains("Sign and send?"))
    #expect(guest.words().contains("Your own answer: \"soup\""))
    #expect(guest.words().contains("Who sees this: Mixed with the others"))
    guest.type("n")
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("soup"))
    guest.press(.control("d"))
    guest.type("y")
    #expect(guest.lastAnswer == "text(\"soup\")")
  }

  @Test("A long paste is kept whole, said to be too long, and can be shortened")
  func paste() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    let long = String(repeating: "soup and bread\n", count: 350)
    guest.take(.paste(long))
    #expect(guest.words().contains("5250/240"))
    guest.press(.control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("there is room for 240"))
    guest.press(.control("u"))
    guest.press(Key(.backspace, control: true))
    #expect(guest.words().contains("/240"))
  }

  @Test("Feedback and single words keep what was pasted too, and say kindly what is too long")
  func pasteElsewhere() {
    var guest = Guest()
    let body = StepCard.Body.feedback([
      .text("What would you keep?", limit: 20), .scale("How was it?", range: 1...5, labels: [:]),
    ])
    guest.hear(.step(JoinMake.card(body)))
    guest.take(.paste("more soup and more bread, please"))
    #expect(guest.words().contains("32/20"))
    guest.press(Key(.tab))
    guest.type("4")
    guest.press(.control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("That is 32 characters; there is room for 20."))
    #expect(guest.words().contains("more soup and more bread, please"))
    guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9])))
    guest.take(.paste(String(repeating: "leek", count: 20)))
    #expect(guest.words().contains("80/60"))
    guest.press(Key(.tab))
    guest.type("pea\n")
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("That is 80 characters; there is room for 60."))
  }

  @Test("A scale can be compared with one's own earlier answer")
  func earlier() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(.scale(range: 1...7, labels: [:]), id: "before")))
    guest.type("2\n")
    guest.acknowledge()
    guest.hear(.phase(step: JoinMake.step("before"), phase: .closed, deadline: nil))
    var after = JoinMake.card(.scale(range: 1...7, labels: [:]), id: "after")
    after.compare = JoinMake.step("before")
    guest.hear(.step(after))
    #expect(guest.text().contains("(2)"))
  }
}
