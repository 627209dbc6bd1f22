import TerminalKit
import Testing

@Suite("What is on its way to a terminal")
struct LineFlowTests {
  private let start = ContinuousClock.now

  /// Writes frames of so many bytes; which of them the question goes after.
  private func questions(_ flow: inout LineFlow, _ frames: Int...) -> [Int] {
    frames.indices.filter { flow.write(frames[$0], at: start) }
  }

  private func waits(_ flow: inout LineFlow) -> Bool { flow.waits(at: start) != nil }

  @Test("A terminal that never replies is asked once and never waited for")
  func silent() {
    var flow = LineFlow()
    let asked = questions(&flow, 3000, 3000)
    let isHeldUp = waits(&flow)
    #expect(asked == [0])
    #expect(!isHeldUp && !flow.awaitsReply)
  }

  @Test("The next frame waits until a large one has arrived")
  func large() {
    var flow = LineFlow()
    flow.takeReply()
    let asked = questions(&flow, 2000)
    let isHeldUp = waits(&flow)
    #expect(asked == [0])
    #expect(isHeldUp && flow.awaitsReply)
    flow.takeReply()
    let isStillHeldUp = waits(&flow)
    #expect(!isStillHeldUp && !flow.awaitsReply)
  }

  @Test("Small frames are asked about together, and wait only where many are on their way")
  func small() {
    var flow = LineFlow()
    flow.takeReply()
    let asked = questions(&flow, 60, 60, 60, 60, 60, 60)
    let isHeldUpByFew = waits(&flow)
    #expect(asked == [3])
    #expect(!isHeldUpByFew)
    let more = questions(&flow, 60, 60, 60)
    let isHeldUpByMany = waits(&flow)
    #expect(more.isEmpty)
    #expect(isHeldUpByMany)
  }

  @Test("A terminal that no longer replies is waited for no more")
  func given() throws {
    var flow = LineFlow()
    flow.takeReply()
    let asked = questions(&flow, 2000)
    let wait = flow.waits(at: start)
    let end = try #require(wait)
    let isHeldUpLonger = flow.waits(at: end) != nil
    let isHeldUpAgain = waits(&flow)
    #expect(asked == [0])
    #expect(!isHeldUpLonger && !isHeldUpAgain)
  }
}
