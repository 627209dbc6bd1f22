import SessionScreens
import Testing
import WorkshopProtocol

@Suite("A lobby of fewer than three people")
struct ConsoleFewTests {
  private static let word = "Fewer than 3 people"

  private static func lobby(_ seats: Int) -> ServerMessage {
    .lobby(
      ServerMessage.Lobby(
        seats: seats, stages: 0, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0))
  }

  @Test("In lines it is told once, before the first step")
  func lines() {
    var model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    let writer = ConsoleLines()
    var told = 0
    for message in [ConsoleRoom.admission(), Self.lobby(1), Self.lobby(2), Self.lobby(1)] {
      let reaction = model.receive(message, at: 0)
      let lines = writer.lines(for: reaction.events, model)
      told += lines.count { $0.hasPrefix(Self.word) }
    }
    #expect(told == 1)
    #expect(model.isTooFewToMix)
    _ = model.receive(Self.lobby(3), at: 0)
    #expect(!model.isTooFewToMix)
  }

  @Test("On the screen it stands as long as it is so")
  func screen() {
    var facilitator = ScreenFacilitator()
    #expect(!facilitator.words().contains(Self.word))
    facilitator.hear(Self.lobby(2))
    #expect(facilitator.words().contains(Self.word))
    facilitator.hear(Self.lobby(3))
    #expect(!facilitator.words().contains(Self.word))
    facilitator.hear(Self.lobby(2), .step(ConsoleRoom.card(.text(limit: 200))))
    #expect(!facilitator.words().contains(Self.word))
  }
}
