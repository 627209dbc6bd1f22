import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What the console shows.
enum ConsoleScenes {
  static let all: [GalleryScene] = StepType.allCases.map(scene) + ConsoleMoments.all

  private static func scene(_ type: StepType) -> GalleryScene {
    GalleryScene(
      .console, type.rawValue,
      GalleryState.allCases.map { state in
        picture(state.rawValue, arrival(at: type) + deeds(type, state))
      })
  }

  /// A picture of a console at which this was done.
  static func picture(_ state: String, _ deeds: [SampleDeed]) -> GalleryPicture {
    GalleryPicture(state) { style, size in
      var desk = SampleDesk(style, size)
      for deed in deeds { desk.follow(deed) }
      desk.tick()
      return desk
    }
  }

  /// The facilitator has the console of a session that stands at a step.
  static func arrival(at type: StepType) -> [SampleDeed] {
    [
      .told([
        SampleRoom.welcome(), .proved, .created(SampleRoom.codes),
        .admitted(SampleRoom.admission(.facilitator)), .lobby(SampleRoom.lobby),
        .plan(SampleRoom.plan(at: type)), .people(SampleRoom.people),
      ])
    ]
  }

  /// What the console is told of a step in a state.
  static func deeds(_ type: StepType, _ state: GalleryState) -> [SampleDeed] {
    let told = SampleDeed.told(SampleSteps.messages(type, state, role: .facilitator))
    let more: [SampleDeed] = [.told(together(type))]
    return switch state {
    case .open, .held: [told] + more + readiness(type, .stillWriting)
    case .sent: [told] + more + readiness(type, .readyWhenYouAre)
    case .passed: [told] + more + readiness(type, .readyWhenYouAre) + [.told([timeIsUp(type)])]
    case .closed: [told] + waiting(type)
    case .revealed, .belowFloor: [told]
    case .hidden: [told, .keys([Key(.function(9))])]
    }
  }

  private static func together(_ type: StepType) -> [ServerMessage] {
    switch type {
    case .round: [SampleTogether.round(speaker: "Ben")]
    case .draft: [SampleTogether.draft]
    default: []
    }
  }

  private static func readiness(_ type: StepType, _ readiness: Readiness) -> [SampleDeed] {
    guard type.asksForAnswer else { return [] }
    return [.told([.readiness(step: SampleSteps.card(type).id, readiness: readiness)])]
  }

  private static func timeIsUp(_ type: StepType) -> ServerMessage {
    .timeIsUp(step: SampleSteps.card(type).id)
  }

  /// A closed step whose view only the facilitator sees yet, or whose lines wait.
  private static func waiting(_ type: StepType) -> [SampleDeed] {
    let id = SampleSteps.card(type).id
    if type == .text { return [.told([.moderation(SampleRoom.moderation(type))])] }
    guard let view = SampleViews.view(type) else { return [] }
    return [
      .told([
        .view(step: id, view: view, facilitatorOnly: true),
        .phase(step: id, phase: .viewed, deadline: nil),
      ])
    ]
  }
}
