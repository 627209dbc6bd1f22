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
  private let drawing: @Sendable (ScreenStyle, Size, Bool) -> Frame

  /// A state and how it is drawn; the last argument says whether cut words are collected.
  package init(
    _ state: String, _ drawing: @escaping @Sendable (ScreenStyle, Size, Bool) -> Frame
  ) {
    self.state = state
    self.drawing = drawing
  }

  /// The frame.
  package func frame(_ style: ScreenStyle, _ size: Size, collectsCuts: Bool = false) -> Frame {
    drawing(style, size, collectsCuts)
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
}
