import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What stands on a console's screen beside what its model knows.
struct ConsoleDeskState: Sendable {
  var isConnected = false
  var hasLeft = false
  var isBlank = false
  /// The latest size of the screen, for how far a panel can be scrolled.
  var size = Size(columns: 80, rows: 24)
  /// The panel that has the keys.
  var panel = ConsolePanel.live
  /// The panel that is shown where there is room for one beside the agenda and the live step.
  var tab = ConsolePanel.lines
  /// Whether what to say next has a place of its own in the layout.
  var hasBand = false
  /// How far each panel is scrolled.
  var offsets: [ConsolePanel: Int] = [:]
  /// Where the keys are in the agenda; nil at the present step.
  var agendaCursor: Int?
  /// What lies over the panels.
  var layer: ConsoleLayer?
  var lines = LinesDesk()
  /// Pictures that came, by step.
  var pictures: [StepID: Picture] = [:]
  /// An earlier step of which something was shown since the present one opened.
  var lateStep: StepID?
  /// What that step is called, where the plan does not say.
  var lateTitle: String?
  var slower = CoarseCount.none
  var moreTime = CoarseCount.none
  /// How many notes came that were not looked at.
  var unreadNotes = 0
  var log = ConsoleLog()
  var toast: ConsoleToast?
  /// What was noted on this screen.
  var ownNotes: [String] = []
  /// What stands before the invitation that an errand is about to tell; nil when none is.
  var invitation: [String]?
  /// Whether a closing consent is spoken of in the next question.
  var hintsAtConsent = false
  /// Whether this console has had its session.
  var wasPlaced = false
  /// How the session came to its end, in the server's words; empty before.
  var farewell: [ConsoleEvent] = []
  /// The field whose words were sent last, until the server has replied to all that was sent.
  var sentEntry: ConsoleEntry?
  /// Steps whose picture was opened.
  var looked: Set<StepID> = []
  /// Steps of which the room may see nothing, as the server said when it was asked.
  var notForRoom: Set<StepID> = []
  /// Whether a picture was just sent on its way to the room.
  var isRevealing = false
  /// The step whose picture the server's next reply is about; nil where it may be about another.
  var asked: StepID?
  /// How many lines of which step waited when that was last told.
  var toldWaiting: (step: StepID, count: Int)?
  /// Whether Ctrl-C was pressed once.
  var hasAskedToLeave = false
  var lastKey: Int64 = 0
  /// The latest local moment that was told.
  var now: Int64 = 0

  /// What may be shown of a step.
  struct Picture: Sendable {
    let view: View
    let isForYouOnly: Bool
  }

  /// Gives a panel the keys.
  mutating func go(to panel: ConsolePanel) {
    self.panel = panel
    if panel != .live, panel != .agenda { tab = panel }
    if panel != .agenda { agendaCursor = nil }
    if panel != .lines { cover() }
  }

  /// The session is over: its last page takes the place of everything.
  mutating func end(after events: [ConsoleEvent]) {
    cover()
    (layer, toast) = (nil, nil)
    let last = events.filter {
      switch $0 {
      case .closing, .ended, .refused: true
      default: false
      }
    }
    if !last.isEmpty { farewell = last }
  }

  /// Covers what must not stay readable.
  mutating func cover() {
    lines.isRead = false
    if layer?.holdsLines == true { layer = nil }
  }

  /// An empty screen until the next key.
  mutating func blank() {
    cover()
    isBlank = true
  }

  /// A key was pressed: the sentence at the foot has been seen.
  mutating func dismissToast() {
    toast = nil
  }
}

/// The parts of a console's screen.
enum ConsolePanel: Hashable, Sendable, CaseIterable {
  case live, agenda, lines, signals, people, notes, log
}
