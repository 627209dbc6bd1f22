import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What the shared screen shows.
enum StageScenes {
  static let all: [GalleryScene] = StepType.allCases.map(scene) + moments

  private static func scene(_ type: StepType) -> GalleryScene {
    GalleryScene(
      .stage, type.rawValue,
      GalleryState.allCases.map { state in
        picture(
          state.rawValue,
          SampleRoom.arrival(.stage) + SampleSteps.messages(type, state, role: .stage)
            + more(type, state), keys: state == .hidden ? [Key(.function(9))] : [])
      })
  }

  /// What the room does together, besides the step itself.
  private static func more(_ type: StepType, _ state: GalleryState) -> [ServerMessage] {
    let isOpen = [.open, .sent, .passed].contains(state)
    return switch type {
    case .round where isOpen: [SampleTogether.round(speaker: "Ben")]
    case .draft: [SampleTogether.draft]
    default: isOpen && type.asksForAnswer && state == .sent ? progress(type) : []
    }
  }

  private static func progress(_ type: StepType) -> [ServerMessage] {
    [.progress(step: SampleSteps.card(type).id, progress: .some)]
  }

  /// A picture of a screen that was told these messages and keys.
  static func picture(
    _ state: String, _ messages: [ServerMessage], keys: [Key] = [], isLobby: Bool = false
  ) -> GalleryPicture {
    GalleryPicture(state) { style, size in
      var screen = StageScreen(
        style: style, joinLine: isLobby ? SampleRoom.joinLine : nil,
        safetyWords: isLobby ? SampleRoom.safetyWords : nil)
      _ = screen.connected()
      for message in messages { _ = screen.receive(message, at: SampleRoom.now) }
      for key in keys { _ = screen.take(.key(key), at: SampleRoom.now) }
      return screen
    }
  }

  private static let moments: [GalleryScene] = [
    GalleryScene(
      .stage, "lobby",
      [
        picture("arriving", []),
        picture("lobby", SampleRoom.arrival(.stage), isLobby: true),
        picture("without-the-line", SampleRoom.arrival(.stage)),
        picture("rehearsal", SampleRoom.arrival(.stage, isRehearsal: true), isLobby: true),
        picture(
          "late-and-locked", SampleRoom.arrival(.stage) + [.lobby(SampleRoom.lateLobby)],
          isLobby: true),
        picture("leaving", SampleRoom.arrival(.stage), keys: [.character("q")], isLobby: true),
        picture("hidden", SampleRoom.arrival(.stage), keys: [.character("x")], isLobby: true),
      ]),
    GalleryScene(.stage, "room", roomPictures),
    GalleryScene(
      .stage, "views",
      SampleViews.others.map { name, view in
        picture(name, SampleRoom.arrival(.stage) + SampleSteps.shown(.words, view, role: .stage))
      }),
  ]

  private static var roomPictures: [GalleryPicture] {
    let open =
      SampleRoom.arrival(.stage) + SampleSteps.messages(.choice, .open, role: .stage)
    let after = open + [.after(until: SampleRoom.instant(SampleRoom.now + 580_000))]
    return [
      picture("said", open + [.broadcast("Two minutes left. Passing is fine.")]),
      picture("away", open + [.away(true)]),
      picture(
        "dyads-alone", open + [.progress(step: SampleSteps.card(.choice).id, progress: .all)]),
      picture("ballot", SampleRoom.arrival(.stage) + SampleTogether.ballot(role: .stage)),
      picture(
        "rehearsal",
        SampleRoom.arrival(.stage, isRehearsal: true)
          + SampleSteps.messages(.choice, .open, role: .stage)),
      picture("assigned-turn", SampleRoom.arrival(.stage) + SampleTogether.assigned),
      picture("typed-round", SampleRoom.arrival(.stage) + SampleTogether.typed),
      picture("after", after),
      picture("ended", after + [.ended(text: "The session has ended. Thank you.")]),
    ]
  }
}
