import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Questions over a participant's screen")
struct JoinDialogTests {
  @Test("Enter alone neither sends, nor leaves, nor asks for anybody")
  func safe() {
    for key in ["h", "q"] {
      var guest = Guest()
      guest.hear(.step(JoinMake.card(JoinMake.choice)))
      guest.type(key + "\n")
      #expect(guest.sent.isEmpty)
      #expect(guest.screen.model.standing == .here)
      #expect(guest.words().contains("Soup is ..."))
    }
  }

  @Test("The arrows go to the other answer, and Enter gives it")
  func arrows() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("h")
    #expect(guest.words().contains("▸ n no, send nothing"))
    guest.press(Key(.down))
    #expect(guest.words().contains("▸ y yes, ask for a person"))
    guest.press(Key(.down), Key(.enter))
    #expect(guest.sent == [.signal(.help)])
    guest.type("q")
    guest.press(Key(.tab), Key(.left), Key(.right), Key(.enter))
    #expect(guest.sent.last == .leave)
  }

  @Test("The marker is at the safe answer again when something is asked again")
  func again() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("q")
    guest.press(Key(.down), Key(.escape))
    guest.type("q\n")
    #expect(guest.screen.model.standing == .here)
  }

  @Test("Words that sound heavy stay with their author by Enter alone")
  func care() {
    let checks = WordChecks(
      soundsHeavy: { $0.contains("heavy") }, withoutPeople: { _, _ in nil })
    var guest = Guest(checks: checks)
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("heavy soup")
    guest.press(.control("d"))
    #expect(guest.words().contains("▸ 2 keep it for me"))
    guest.press(Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("heavy soup"))
    guest.press(.control("d"), Key(.up), Key(.enter))
    #expect(guest.lastAnswer == "text(\"heavy soup\")")
  }

  @Test("Words that may point to somebody, and a signature, go back to their field by Enter alone")
  func pointer() {
    let checks = WordChecks(
      soundsHeavy: { _ in false },
      withoutPeople: { text, _ in text.contains("Ada") ? "someone cooks" : nil })
    var guest = Guest(JoinMake.admission(names: true), name: "Ben", checks: checks)
    guest.hear(.step(JoinMake.card(JoinMake.text, form: JoinMake.form(signed: true))))
    guest.type("Ada cooks")
    guest.press(.control("d"), Key(.enter))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Ada cooks"))
    guest.press(.control("d"), Key(.up), Key(.up), Key(.enter))
    #expect(guest.words().contains("▸ n no, back to the words"))
    guest.press(Key(.enter))
    #expect(guest.sent.isEmpty)
  }

  @Test("A signature's question is in sight at 40 by 12, whatever is signed")
  func signature() {
    var guest = Guest(JoinMake.admission(names: true), name: "Ada")
    guest.take(.resize(Size(columns: 40, rows: 12)))
    guest.hear(.step(JoinMake.card(JoinMake.text, form: JoinMake.form(signed: true))))
    guest.take(.paste(String(repeating: "soup and bread ", count: 15)))
    guest.press(.control("d"))
    #expect(guest.words(40, 12).contains("Sign and send?"))
    #expect(guest.words(40, 12).contains("n no, back to the words"))
  }

  @Test("All answers are in sight at 40 by 12, with who sees the words")
  func small() {
    let checks = WordChecks(
      soundsHeavy: { $0.contains("heavy") }, withoutPeople: { _, _ in nil })
    var guest = Guest(checks: checks)
    guest.take(.resize(Size(columns: 40, rows: 12)))
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("heavy soup")
    guest.press(.control("d"))
    let words = guest.words(40, 12)
    #expect(words.contains("▸ 2 keep it for me"))
    #expect(words.contains("Who sees this: Mixed with the others"))
  }
}
