import Phrasebook
import TerminalKit
import WorkshopModel

/// A field of one line whose words belong to a word of line mode.
struct ConsoleEntry: Hashable, Sendable {
  /// What the words are for.
  enum Purpose: Hashable, Sendable {
    case say, talk, note, aside, extend, breathe, pause, late, order
    case path(format: String)
    /// The circle in which somebody is seated.
    case circle(letter: String)
    case reply(letter: String)
    case theme(LinesDesk.Line)
    /// The command line, which takes every word of line mode.
    case anything
  }

  let purpose: Purpose
  var field: LineField
  /// What Enter alone stands for; empty where that is nothing.
  var proposal = ""
  /// Why the last try was no command, in line mode's words.
  var fault: [String] = []

  /// An empty field, or one with words in it.
  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    field = LineField(limit: purpose.limit, showsCount: purpose.limit <= 1000)
    if !text.isEmpty { field.replace(with: text) }
  }

  /// What line mode would read; nil where nothing was typed and something is needed.
  var line: String? {
    let text = field.text.trimmed
    guard !text.isEmpty || purpose.mayBeEmpty else { return nil }
    switch purpose {
    case .say: return "say \(text)"
    case .talk: return "talk \(text)"
    case .note: return "note \(text)"
    case .aside: return "aside \(text)"
    case .extend: return "extend \(text)".trimmed
    case .breathe: return "breathe \(text)".trimmed
    case .pause: return "break \(text)".trimmed
    case .late: return "late \(text)"
    case .order: return "order \(text)"
    case .circle(let letter): return "seat \(letter) \(text)"
    case .reply(let letter): return "reply \(letter) \(text)"
    case .anything: return text
    case .path, .theme: return nil
    }
  }
}

extension ConsoleEntry.Purpose {
  /// The most graphemes.
  var limit: Int {
    switch self {
    case .extend, .breathe, .pause, .late, .circle: 4
    case .order: 60
    case .theme: 40
    case .say, .talk, .note, .aside, .reply: 1000
    case .path, .anything: 2000
    }
  }

  /// Whether Enter in an empty field means something.
  var mayBeEmpty: Bool {
    switch self {
    case .extend, .breathe, .pause: true
    default: false
    }
  }

  /// Whether a helper's console has it.
  var isForHelpers: Bool {
    switch self {
    case .say, .note, .aside, .anything: true
    default: false
    }
  }

  /// What is asked for.
  var phrase: ConsoleScreenAskPhrase {
    switch self {
    case .say: .askSay
    case .talk: .askTalk
    case .note: .askNote
    case .aside: .askAside
    case .extend: .askExtend
    case .breathe: .askBreathe
    case .pause: .askBreak
    case .late: .askLate
    case .order: .askOrder
    case .path: .askPath
    case .circle: .askCircle
    case .reply: .askReply
    case .theme: .askTheme
    case .anything: .askAnything
    }
  }
}
