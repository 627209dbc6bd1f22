import SessionScreens
import TerminalKit
import Testing
import WorkshopProtocol

@Suite("Clocks on a facilitator's screen")
struct ConsoleClockTests {
  @Test("Nothing ticks before the first step")
  func quiet() {
    var facilitator = ScreenFacilitator()
    facilitator.hear(
      .plan(ServerMessage.Plan(items: [], minutesOver: 0, proposals: [])))
    #expect(facilitator.screen.nextTick == nil)
  }

  @Test("A step's clock ticks each second, and only while it runs")
  func seconds() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("1")
    #expect(facilitator.screen.nextTick == 1000)
    facilitator.now = 1000
    _ = facilitator.screen.tick(at: 1000)
    #expect(facilitator.words().contains("1:34 left"))
    #expect(facilitator.screen.nextTick == 2000)
    facilitator.hear(.held)
    #expect(facilitator.screen.nextTick == 20_000)
  }

  @Test("Reduced motion ticks each ten seconds")
  func still() {
    var facilitator = ScreenFacilitator.inStep(ScreenStyle(look: Look(isStill: true)))
    facilitator.press("1")
    #expect(facilitator.screen.nextTick == 10_000)
  }

  @Test("A sentence at the foot goes by itself")
  func toast() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.held, .broadcast("Two minutes left."))
    #expect(facilitator.words().contains("Said to everyone"))
    #expect(facilitator.screen.nextTick == 10_000)
    facilitator.now = 10_000
    #expect(!facilitator.rows()[18...21].joined().contains("Said to everyone"))
  }

  @Test("What was read covers itself in time")
  func cover() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.held)
    facilitator.now = 30_000
    facilitator.press("lr")
    _ = facilitator.screen.tick(at: 80_500)
    #expect(facilitator.screen.nextTick == 90_000)
  }

  @Test("A screen that nobody sees does not tick")
  func blank() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("x")
    #expect(facilitator.screen.nextTick == nil)
  }

  @Test("The same state, size and moment give the same frame")
  func pure() {
    let facilitator = ScreenFacilitator.inStep()
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.frame(size) == facilitator.frame(size))
    }
  }
}
