import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Lines that were begun for a pair which is no more")
struct PairLineTests {
  private func writing(checks: WordChecks = .off) -> Guest {
    var guest = Guest(checks: checks)
    guest.now = 10_000
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(JoinMake.paired(with: "Ben"))
    guest.type("only for Ben")
    return guest
  }

  @Test("Words for one partner are set aside in sight, and never go to another")
  func another() {
    for isAlone in [true, false] {
      var guest = writing()
      if isAlone { guest.hear(.solo(step: JoinMake.step())) }
      guest.hear(JoinMake.paired(with: "Cleo", at: 20_000))
      #expect(guest.words().contains("Your pair may be another one now"))
      #expect(guest.words().contains("only for Ben"))
      // The hand types on, and the Enter that was meant for Ben comes too early.
      guest.type(" and more\n")
      #expect(guest.sent.isEmpty)
      guest.press(Key(.escape))
      #expect(!guest.words().contains("only for Ben"))
      guest.press(Key(.up))
      guest.type("\n")
      #expect(guest.sent.isEmpty)
      guest.type("hello\n")
      #expect(guest.sent == [.pairLine("hello")])
    }
  }

  @Test("Words stay where they are while the same pair is told of once more")
  func same() {
    var guest = writing()
    guest.screen.disconnected()
    _ = guest.screen.connected()
    guest.hear(.admitted(JoinMake.admission()))
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(JoinMake.paired(with: "Ben"))
    #expect(guest.words().contains("only for Ben"))
    guest.type("\n")
    #expect(guest.sent == [.pairLine("only for Ben")])
  }

  @Test("A line says for which pairing it is, and is shown again once it has come too late")
  func tooLate() {
    var guest = Guest()
    guest.now = 10_000
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(JoinMake.paired(with: "Ben", pairing: 5_000_000))
    guest.type("apples\nplums\npears\n")
    let sent = ["apples", "plums", "pears"].map {
      ClientMessage.pairLine($0, pairing: 5_000_000)
    }
    #expect(guest.sent == sent)
    #expect(guest.words().contains("Sent to your pair only."))
    guest.hear(JoinMake.paired(with: "Cleo", at: 20_000, pairing: 5_000_001))
    let late = ServerMessage.error(
      code: .noPair, hint: "You are not in a pair now.", sequence: 5_000_000)
    guest.hear(late)
    #expect(guest.words().contains("so this went to nobody"))
    #expect(guest.words().contains("pears"))
    #expect(!guest.words().contains("plums"))
    #expect(!guest.words().contains("Sent to your pair only."))
    guest.hear(late)
    #expect(guest.words().contains("plums") && guest.words().contains("pears"))
    #expect(!guest.words().contains("apples"))
    guest.press(Key(.escape))
    guest.forget()
    guest.type("hello\n")
    #expect(guest.sent == [.pairLine("hello", pairing: 5_000_001)])
  }

  @Test("A wish that is refused is no line that came too late")
  func otherRefusal() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    guest.hear(JoinMake.paired(with: "Ben", pairing: 5_000_000))
    guest.type("apples\n")
    guest.hear(.error(code: .noPair, hint: "You are not in a pair now.", sequence: nil))
    #expect(!guest.words().contains("went to nobody"))
    #expect(guest.words().contains("You are not in a pair now."))
  }

  @Test("A line that the care card holds back goes to nobody once the pair has changed")
  func held() {
    let heavy = WordChecks(soundsHeavy: { _ in true }, withoutPeople: { _, _ in nil })
    for change in [
      ServerMessage.solo(step: JoinMake.step()), JoinMake.paired(with: "Cleo", at: 20_000),
    ] {
      var guest = writing(checks: heavy)
      guest.type("\n")
      #expect(guest.words().contains("This sounds heavy."))
      guest.hear(change)
      #expect(!guest.words().contains("This sounds heavy."))
      guest.press(.character("1"))
      #expect(guest.sent.isEmpty)
      #expect(guest.words().contains("only for Ben"))
    }
  }
}
