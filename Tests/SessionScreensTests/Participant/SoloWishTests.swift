import TerminalKit
import SessionScreens
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Wishes to work alone")
struct SoloWishTests {
  let solo = ServerMessage.solo(step: JoinMake.step(), isWished: true)

  private func inPairs() -> Guest {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.pair, form: nil)))
    return guest
  }

  private var paired: ServerMessage {
    .paired(
      ServerMessage.Paired(
        step: JoinMake.step(), role: "A", partners: ["Ben"], size: 2,
        startsAt: JoinMake.instant(1000)))
  }

  @Test("A program that was started anew knows from the server that it was wished")
  func fresh() {
    var guest = inPairs()
    guest.hear(solo)
    #expect(guest.words().contains("as you wished"))
    #expect(guest.words().contains("o with the others"))
    guest.type("o")
    #expect(guest.sent == [.pairRejoin])
    guest.hear(.solo(step: JoinMake.step()))
    #expect(guest.words().contains("You go on alone here"))
  }

  @Test("A wish that the server refuses is not held as if it had been taken")
  func refused() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("o")
    guest.hear(.error(code: .noPair, hint: "You are not in a pair now.", sequence: nil))
    #expect(!guest.screen.model.wantsSolo)
    #expect(!guest.words().contains("o takes it back."))
    #expect(guest.words().contains("You are not in a pair now."))
  }

  @Test("Whoever is left alone is not told that they wished it when a wish comes too late")
  func tooLate() {
    var guest = inPairs()
    guest.hear(paired)
    guest.press(Key(.tab), .character("o"))
    #expect(guest.sent == [.pairSolo])
    guest.hear(.solo(step: JoinMake.step()))
    guest.hear(.error(code: .noPair, hint: "You are not in a pair now.", sequence: nil))
    #expect(guest.words().contains("You go on alone here"))
    #expect(!guest.words().contains("o with the others"))
  }

  @Test("A wish that is told after a close holds for the next pairs")
  func afterClose() {
    var guest = inPairs()
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    guest.press(.character("/"))
    guest.type("solo\n")
    #expect(guest.sent == [.pairSolo])
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "bread")))
    #expect(guest.screen.model.wantsSolo)
  }

  @Test("What comes of pairs after their close changes nothing")
  func late() {
    var guest = inPairs()
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    guest.hear(paired)
    #expect(guest.screen.model.pair == nil)
    guest.hear(solo)
    #expect(!guest.screen.model.isSolo)
  }

  @Test("Working alone is offered where pairs may come")
  func offered() {
    var guest = Guest()
    guest.hear(JoinMake.lobby(before: false))
    #expect(!guest.words().contains("o alone"))
    guest.type("o")
    #expect(guest.sent.isEmpty)
    guest.hear(JoinMake.lobby(before: true))
    #expect(guest.words().contains("o alone"))
  }
}
