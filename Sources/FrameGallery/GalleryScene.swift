package import SessionScreens
package import TerminalKit

/// The three programs that draw.
package enum GalleryScreen: String, Hashable, Sendable, CaseIterable {
  case participant, console, stage
}

/// The states that every type of step is drawn in, on every screen.
package enum GalleryState: String, Hashable, Sendable, CaseIterable {
  case open
  /// An answer is in.
  case sent
  case passed
  /// The room takes a moment.
  case held
  case closed
  case revealed
  /// Closed with too few answers: nothing is shown.
  case belowFloor = "below-k"
  /// The screen was blanked by its key.
  case hidden
}

/// A screen in one state, to be drawn in any style and size.
package struct GalleryPicture: Sendable {
  /// The state's name.
  package let state: String
  private let preparation: @Sendable (ScreenStyle, Size) -> any PreparedScreen

  /// A state and how a screen comes to it.
  package init(
    _ state: String,
    _ preparation: @escaping @Sendable (ScreenStyle, Size) -> any PreparedScreen
  ) {
    self.state = state
    self.preparation = preparation
  }

  /// The screen, to which everything has happened that brings it to the state.
  package func prepared(_ style: ScreenStyle, _ size: Size) -> any PreparedScreen {
    preparation(style, size)
  }

  /// The frame.
  package func frame(_ style: ScreenStyle, _ size: Size, collectsCuts: Bool = false) -> Frame {
    prepared(style, size).frame(size, at: SampleRoom.now, collectsCuts: collectsCuts)
  }
}

/// What one screen shows of one type of step, or of a moment besides the steps.
package struct GalleryScene: Sendable {
  /// The screen.
  package let screen: GalleryScreen
  /// The type of the step, or what the moment is called.
  package let name: String
  /// The states, in order.
  package let pictures: [GalleryPicture]

  /// Collects the states of a scene.
  package init(_ screen: GalleryScreen, _ name: String, _ pictures: [GalleryPicture]) {
    self.screen = screen
    self.name = name
    self.pictures = pictures
  }
}

/// All scenes of the three screens.
package enum Gallery {
  /// The sizes in which every scene is drawn.
  package static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 35),
    Size(columns: 40, rows: 12),
  ]

  /// The scenes, by screen.
  package static let scenes: [GalleryScene] =
    ParticipantScenes.all + ConsoleScenes.all + StageScenes.all

  /// Screens with far more on them than fits, to be measured; they are in no book of pictures.
  package static let long: [GalleryScene] = LongScenes.all
}
