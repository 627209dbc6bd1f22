import SessionScreens
import TerminalKit
import Testing
import WorkshopProtocol

@Suite("Half-written words")
struct JoinDraftTests {
  private func writing() -> Guest {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("half a soup")
    return guest
  }

  @Test("They outlive a lost connection, and nothing is called safe that was not sent")
  func reconnect() {
    var guest = writing()
    guest.screen.disconnected()
    #expect(guest.words().contains("Your seat is kept."))
    #expect(!guest.words().contains("your answer is safe"))
    guest.type(" and bread")
    guest.hear(.admitted(JoinMake.admission()))
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    #expect(guest.words().contains("half a soup and bread"))
  }

  @Test("They outlive holds, sheets, blanking and another size")
  func holds() {
    var guest = writing()
    guest.hear(.held)
    #expect(guest.words().contains("We are taking a moment."))
    guest.press(Key(.function(1)), Key(.escape), Key(.function(9)), .character("x"))
    guest.take(.resize(Size(columns: 40, rows: 12)))
    guest.hear(.resumed(openedAt: nil, deadline: nil))
    #expect(guest.words(40, 12).contains("half a soup"))
    guest.press(.control("d"))
    #expect(guest.lastAnswer == "text(\"half a soup\")")
  }

  @Test("They go when the step is over")
  func over() {
    var guest = writing()
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    guest.press(Key(.escape))
    #expect(!guest.words().contains("half a soup"))
    guest.hear(.step(JoinMake.card(JoinMake.text, id: "bread")))
    #expect(!guest.words().contains("half a soup"))
  }

  @Test("Taking an answer back brings its words back for another try")
  func takeBack() {
    var guest = writing()
    guest.press(.control("d"))
    guest.acknowledge()
    guest.type("u")
    guest.confirmTakingBack()
    #expect(guest.words().contains("▌half a soup"))
  }

  @Test("A reflection is never sent, and is wiped when its step ends")
  func reflection() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(.reflect, form: nil)))
    #expect(guest.words().contains("It is never sent"))
    guest.type("only mine")
    guest.press(.control("d"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("only mine"))
    guest.hear(.step(JoinMake.card(.pause, id: "pause", form: nil)))
    guest.hear(.step(JoinMake.card(.reflect, form: nil)))
    #expect(!guest.words().contains("only mine"))
  }

  @Test("A note that is put aside by Esc is there again, and goes when it is sent")
  func note() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("mI am late")
    guest.press(Key(.escape))
    #expect(guest.sent.isEmpty)
    guest.type("m")
    #expect(guest.words().contains("I am late"))
    guest.press(Key(.tab), Key(.enter))
    #expect(guest.sent == [.note(text: "I am late", isSigned: true)])
    guest.type("m")
    #expect(!guest.words().contains("I am late"))
  }

  @Test("Words that sound heavy stay in their field until the card is answered")
  func care() {
    let checks = WordChecks(
      soundsHeavy: { $0.contains("heavy") }, withoutPeople: { _, _ in nil })
    var guest = Guest(checks: checks)
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("heavy soup")
    guest.press(.control("d"))
    #expect(guest.words().contains("1 send it as it is"))
    #expect(guest.words().contains("Who sees this:"))
    guest.type("2")
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("heavy soup"))
    guest.press(.control("d"))
    guest.type("3")
    #expect(guest.sent == [.note(text: "heavy soup", isSigned: false)])
    #expect(!guest.words().contains("heavy soup"))
    guest.type("heavy bread")
    guest.press(.control("d"))
    guest.type("r")
    #expect(guest.words().contains("Helpline 1"))
    guest.press(Key(.escape))
    guest.type("1")
    #expect(guest.lastAnswer == "text(\"heavy bread\")")
  }

  @Test("Words that may point to somebody offer another wording")
  func pointer() {
    let checks = WordChecks(
      soundsHeavy: { _ in false },
      withoutPeople: { text, _ in text.contains("Ada") ? "someone cooks" : nil })
    var guest = Guest(checks: checks)
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("Ada cooks")
    guest.press(.control("d"))
    guest.type("3")
    #expect(guest.words().contains("Ada cooks"))
    guest.press(.control("d"))
    guest.type("1")
    #expect(guest.lastAnswer == "text(\"someone cooks\")")
  }
}
