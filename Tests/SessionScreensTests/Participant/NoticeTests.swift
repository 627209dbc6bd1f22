import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A notice goes when what it is about is over")
struct NoticeTests {
  private func answering() -> Guest {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    return guest
  }

  private func takenBack() -> Guest {
    var guest = answering()
    guest.type("1\n")
    guest.acknowledge()
    guest.type("u")
    guest.confirmTakingBack()
    return guest
  }

  @Test("That an answer was taken back is over once another is given")
  func takenBackGoes() {
    var guest = takenBack()
    #expect(guest.words().contains("Taken back."))
    guest.type("2\n")
    #expect(!guest.words().contains("Taken back."))
    guest.acknowledge()
    #expect(guest.words().contains("It is in."))
  }

  @Test("What one did a moment ago is over with the next thing that one does")
  func nextAct() {
    var guest = answering()
    guest.type("+")
    #expect(guest.words().contains("Noted: a little more time."))
    guest.type("-")
    #expect(guest.words().contains("Noted: slower."))
    #expect(!guest.words().contains("Noted: a little more time."))
  }

  @Test("What one did, and what a clock said, does not stand in the next step")
  func nextStep() {
    let said: [(inout Guest) -> Void] = [
      { $0.type("+") }, { $0.type("mMore light\n") }, { $0.type("q\u{1B}") },
      { $0.hear(.closingSoon(step: JoinMake.step(), deadline: JoinMake.instant(31_000))) },
      { $0.hear(.extended(step: JoinMake.step(), deadline: JoinMake.instant(90_000))) },
      { $0.hear(.timeIsUp(step: JoinMake.step())) },
      { $0.hear(.signals(slower: .some, moreTime: .none)) },
    ]
    for say in said {
      var guest = answering()
      let quiet = guest.words()
      say(&guest)
      guest.hear(.step(JoinMake.card(JoinMake.choice, id: "bread")))
      #expect(guest.words() == quiet)
    }
  }

  @Test("What somebody said to everybody, and who holds the room, outlives a step")
  func stays() {
    var guest = answering()
    guest.hear(.broadcast("Soup is ready."))
    guest.hear(.mailSent)
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "bread")))
    #expect(guest.words().contains("Soup is ready."))
    #expect(guest.words().contains("Somebody here was written to."))
  }

  @Test("More time takes the place of the warning that a step closes, and its close of both")
  func clock() {
    var guest = answering()
    guest.hear(.closingSoon(step: JoinMake.step(), deadline: JoinMake.instant(31_000)))
    guest.hear(.extended(step: JoinMake.step(), deadline: JoinMake.instant(90_000)))
    #expect(!guest.words().contains("This step closes in"))
    #expect(guest.words().contains("a little more time"))
    guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    #expect(!guest.words().contains("a little more time"))
  }

  @Test("That the room goes on is over with the next quiet moment")
  func holds() {
    var guest = answering()
    guest.hear(.held)
    guest.hear(.resumed(openedAt: nil, deadline: nil))
    #expect(guest.words().contains("The room goes on."))
    guest.hear(.held)
    #expect(!guest.words().contains("The room goes on."))
  }

  @Test("That one is connected again goes when the connection drops once more")
  func dropsAgain() {
    var guest = answering()
    guest.screen.disconnected()
    #expect(guest.words().contains("Your seat is kept."))
    guest.hear(.admitted(JoinMake.admission()))
    #expect(guest.words().contains("Connected again"))
    guest.screen.disconnected()
    #expect(!guest.words().contains("Connected again"))
  }

  @Test("That an answer waits for the connection is over once it is in")
  func waits() {
    var guest = answering()
    guest.screen.disconnected()
    guest.type("1\n")
    #expect(guest.words().contains("The connection is down just now."))
    guest.hear(.admitted(JoinMake.admission()))
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.acknowledge()
    #expect(!guest.words().contains("The connection is down just now."))
  }
}
