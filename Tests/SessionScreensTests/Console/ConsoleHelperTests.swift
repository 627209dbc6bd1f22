import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A helper's screen")
struct ConsoleHelperTests {
  private func helper() -> ScreenFacilitator {
    var helper = ScreenFacilitator(role: .helper)
    var card = ConsoleRoom.card(.text(limit: 200))
    card.note = nil
    helper.hear(.step(card))
    return helper
  }

  static let allowed: [ConsoleVerb] = [
    .hold, .admit, .callBack, .broadcast("Slowly."), .takeOver,
  ]

  @Test("It has the keys of a helper", arguments: allowed)
  func has(_ verb: ConsoleVerb) {
    var helper = helper()
    helper.press(ConsoleKeys.path(for: .verb(verb)))
    #expect(helper.sent == [.verb(verb)])
  }

  @Test("It has no others", arguments: ConsoleKeyPathTests.everyVerb)
  func hasNot(_ verb: ConsoleVerb) {
    var helper = helper()
    helper.press(ConsoleKeys.path(for: .verb(verb)))
    #expect(helper.sent.contains(.verb(verb)) == Self.allowed.contains(verb))
  }

  @Test("It has no panel of lines, and shows no picture")
  func sees() {
    var helper = helper()
    helper.hear(ConsoleRoom.lines())
    helper.hear(
      .view(step: ConsoleRoom.step("way"), view: ConsoleRoom.view, facilitatorOnly: true))
    for keys in ["", "l", "lr", "v", "3", "z", "s"] {
      var one = helper
      one.press(keys)
      for size in ScreenFacilitator.sizes {
        #expect(!one.words(size).contains("handovers"))
        #expect(!one.words(size).contains("waiting, 0 held"))
      }
    }
  }

  @Test("Its keys are fewer, and say so")
  func keys() {
    var helper = helper()
    #expect(!helper.words().contains("reveal"))
    helper.press("o")
    #expect(helper.sent.isEmpty)
    #expect(helper.words().contains("That is for whoever holds the session."))
    #expect(helper.rows()[1].contains("you help"))
  }

  @Test("A picture that is for the facilitator alone is not called the helper's")
  func ownPicture() {
    var helper = ScreenFacilitator(role: .helper)
    var card = ConsoleRoom.card(.choice(options: ["handovers", "deciding"], maxPicks: 1))
    card.form?.isForFacilitator = true
    helper.hear(.step(card), .phase(step: card.id, phase: .viewed, deadline: nil))
    #expect(!helper.flowing().contains("it is for you alone"))
    #expect(!helper.flowing().contains("the room has not seen it"))
    let phase = ConsoleEvent.phase(title: "Way", .viewed)
    #expect(
      ConsoleLines().lines(for: [phase], helper.screen.model) == ["Step Way: closed."])
  }
}
