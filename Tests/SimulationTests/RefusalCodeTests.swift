import Facilitation
import SimulationKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Codes of the simulated server")
struct RefusalCodeTests {
  @Test("A refusal has the code that the real server gives it")
  func codes() throws {
    var room = ScriptedRoom(
      setup: SessionSetup(workshop: ShortWorkshop.open, room: .group), seed: 1, people: 3)
    try room.arrive()
    try room.say([.pairLine("Is anybody there?")], from: 0)
    try room.say([.done(step: try #require(StepID("map")), sequence: 1)], from: 1)
    #expect(codes(room.told(.person(0))) == [.noPair])
    #expect(codes(room.told(.person(1))) == [.refused])
  }

  private func codes(_ told: [ScriptedRoom.Told]) -> [ErrorCode] {
    told.compactMap { if case .error(let code, _, _) = $0.message { code } else { nil } }
  }
}
