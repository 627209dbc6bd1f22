import Phrasebook
import WorkshopProtocol

/// What lies over the panels of a console and takes the keys.
enum ConsoleLayer: Hashable, Sendable {
  case sheet(ConsoleSheet)
  /// All keys.
  case keys(offset: Int)
  /// What happened; the offset counts from the latest.
  case log(offset: Int)
  /// Letters to and from authors, covered until they are read.
  case threads(isRead: Bool, offset: Int)
  /// The picture of the present step before the room sees it.
  case preview(offset: Int)
  case menu(ConsoleMenu)
  case entry(ConsoleEntry)
  case choice(ConsoleChoice)
  case question(ConsoleQuestion)
  case redaction(LineRedaction)
  case finder(ConsoleFinder)

  /// Whether it is about lines by their letters.
  var isAboutLines: Bool {
    switch self {
    case .redaction, .menu(.reason): true
    case .question(let question): question.command == .moderate(.finish)
    case .entry(let entry):
      if case .reply = entry.purpose { true } else { false }
    default: false
    }
  }

  /// Whether it is about the present step.
  var isAboutStep: Bool {
    switch self {
    case .preview: true
    case .question(let question): question.isAboutStep || isAboutLines
    default: isAboutLines
    }
  }

  /// Whether it shows what somebody wrote for the facilitator alone.
  var holdsLines: Bool {
    switch self {
    case .redaction, .threads(isRead: true, offset: _): true
    default: false
    }
  }
}

/// Lines to read over the panels.
struct ConsoleSheet: Hashable, Sendable {
  let title: ConsoleScreenPanelPhrase
  /// Whether it has the whole width without a box, so that a terminal's own selection takes whole
  /// lines of it.
  var isPage: Bool { title == .invitation || title == .answer }
  var lines: [String]
  var offset = 0
  /// Whether it is what is told before the start, where a key leads to the whole invitation.
  var isOpening = false

  init(_ title: ConsoleScreenPanelPhrase, _ lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
