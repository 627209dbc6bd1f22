import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Clocks on a participant's screen")
struct JoinClockTests {
  private func timed(_ style: ScreenStyle = ScreenStyle(), time: TimeMode = .soft) -> Guest {
    var guest = Guest(style: style)
    var card = JoinMake.card(JoinMake.choice)
    card.time = time
    card.state.deadline = JoinMake.instant(96_500)
    guest.hear(.step(card))
    return guest
  }

  @Test("Nothing ticks while nothing changes by itself")
  func quiet() {
    var guest = Guest()
    #expect(guest.screen.nextTick == nil)
    guest.hear(JoinMake.lobby)
    #expect(guest.screen.nextTick == nil)
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    #expect(guest.screen.nextTick == nil)
  }

  @Test("A clock ticks at its seconds, exactly")
  func seconds() {
    var guest = timed()
    #expect(guest.words().contains("◷ 1:36"))
    #expect(guest.screen.nextTick == 500)
    guest.now = 500
    guest.tick()
    #expect(guest.words().contains("◷ 1:35"))
    #expect(guest.screen.nextTick == 1500)
  }

  @Test("With reduced motion it ticks each ten seconds")
  func still() {
    let guest = timed(ScreenStyle(look: Look(isStill: true)))
    #expect(guest.words().contains("◷ 1:40"))
    #expect(guest.screen.nextTick == 5500)
  }

  @Test("On hold, when nobody holds the room, and in open time there is no clock")
  func none() {
    var guest = timed()
    guest.hear(.held)
    #expect(!guest.text().contains("◷"))
    #expect(guest.screen.nextTick == nil)
    guest.hear(.resumed(openedAt: JoinMake.instant(1000), deadline: JoinMake.instant(96_500)))
    #expect(guest.screen.nextTick == 500)
    guest.hear(.away(true))
    #expect(guest.screen.nextTick == nil)
    #expect(timed(time: .open).screen.nextTick == nil)
  }

  @Test("A clock that has run out is no clock any more")
  func runOut() {
    var guest = timed()
    guest.now = 200_000
    guest.tick()
    #expect(!guest.text().contains("◷"))
    #expect(guest.screen.nextTick == nil)
  }

  @Test("While the screen is blank only the step's own lines wake it")
  func blank() {
    var guest = timed()
    guest.press(.character("x"))
    #expect(guest.screen.nextTick == nil)
  }

  @Test("A breath moves ten times a second, and by its parts where nothing shall move")
  func breath() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[1], form: nil)))
    guest.tick()
    #expect(guest.screen.nextTick == 100)
    guest.now = 2_000
    guest.tick()
    #expect(guest.words().contains("In, 2."))
    #expect(guest.text().contains("█"))
    var still = Guest(style: ScreenStyle(look: Look(isStill: true)))
    still.hear(.step(JoinMake.card(JoinMake.bodies[1], form: nil)))
    still.tick()
    #expect(still.screen.nextTick == 4_000)
    #expect(!still.text().contains("█"))
    still.now = 4_000
    still.tick()
    #expect(still.words().contains("Out, 6."))
    still.now = 40_000
    still.tick()
    #expect(still.screen.nextTick == nil)
    #expect(still.words().contains("That was the last breath."))
  }

  @Test("Lines that a talk has for later come by themselves")
  func cues() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[0], form: nil)))
    #expect(guest.screen.nextTick == 5_000)
    guest.now = 5_000
    guest.tick()
    #expect(guest.words().contains("And now the spoon."))
    #expect(guest.screen.nextTick == nil)
  }

  @Test("The same state, size and moment give the same frame")
  func pure() {
    let guest = timed()
    #expect(guest.frame() == guest.frame())
    #expect(guest.screen.frame(Size(columns: 80, rows: 24), at: 0) == guest.frame())
  }
}
