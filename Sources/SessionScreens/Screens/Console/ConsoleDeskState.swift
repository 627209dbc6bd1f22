import WorkshopModel
import WorkshopProtocol

/// What stands on a console's screen beside what its model knows.
struct ConsoleDeskState: Sendable {
  var isConnected = false
  var hasLeft = false
  var isBlank = false
  /// The panel that has the keys.
  var panel = ConsolePanel.live
  /// How far each panel is scrolled.
  var offsets: [ConsolePanel: Int] = [:]
  /// The sheet, menu or field that lies over the panels.
  var layer: ConsoleLayer?
  var lines = LinesDesk()
  /// Pictures that came, by step; words of others never are in the log.
  var pictures: [StepID: Picture] = [:]
  var signals: (slower: CoarseCount, moreTime: CoarseCount) = (.none, .none)
  /// Calls for a person since they were last dismissed.
  var calls: [String] = []
  var log = ConsoleLog()
  var toast: Toast?
  /// What was noted on this screen.
  var ownNotes: [String] = []
  /// Whether the next lines that an errand tells are an invitation.
  var awaitsInvitation = false
  /// Whether Ctrl-C was pressed once.
  var hasAskedToLeave = false
  var lastKey: Int64 = 0

  /// What may be shown of a step.
  struct Picture: Sendable {
    let view: View
    let isForYouOnly: Bool
  }

  /// A sentence at the foot of the screen; it goes by itself, or at the next key.
  struct Toast: Sendable {
    enum Weight: Sendable { case calm, warning, alarm }
    let lines: [String]
    let weight: Weight
    /// Local milliseconds at which it goes; nil stays until a key is pressed.
    let until: Int64?
  }
}

/// The parts of a console's screen.
enum ConsolePanel: Hashable, Sendable, CaseIterable {
  case live, agenda, lines, signals, people, notes, log
}
