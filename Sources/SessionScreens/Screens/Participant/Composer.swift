import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A field for words beside the step's own answer: a note, a line of a draft, names, a command.
struct Composer: Hashable, Sendable {
  /// What the words are for.
  enum Purpose: Hashable, Sendable, CaseIterable {
    case note, reply, propose, change, withdraw, strike, avoid, together, withNames, command
  }

  let purpose: Purpose
  var field: LineField
  /// Whether a note carries its author's name.
  var isSigned = false

  init(_ purpose: Purpose, _ field: LineField? = nil) {
    self.purpose = purpose
    self.field = field ?? LineField(limit: Self.limit, showsCount: false)
  }

  /// More than any message holds, so that nothing typed is lost before it is said to be too long.
  static let limit = 12_000

  /// Whether what is in it belongs to the step that is on the screen.
  var isForStep: Bool {
    switch purpose {
    case .propose, .change, .withdraw, .withNames: true
    case .note, .reply, .strike, .avoid, .together, .command: false
    }
  }

  /// What the field is for, and who reads it.
  var label: JoinFieldPhrase {
    switch purpose {
    case .note: isSigned ? .signedNote : .note
    case .reply: .reply
    case .propose: .propose
    case .change: .change
    case .withdraw: .withdraw
    case .strike: .strike
    case .avoid: .avoid
    case .together: .together
    case .withNames: .withNames
    case .command: .command
    }
  }

  /// The words as the line that line mode would read.
  var typed: String {
    let text = field.text.oneLine
    return switch purpose {
    case .note: isSigned ? "/m sign \(text)" : "/m \(text)"
    case .reply: "/reply \(text)"
    case .propose: "/propose \(text)"
    case .change: "/change \(text)"
    case .withdraw: "/withdraw \(text)"
    case .strike: "/strike \(text)"
    case .avoid: "/avoid \(text)"
    case .together: "/together \(text)"
    case .withNames: "/with \(text)"
    case .command: text.hasPrefix("/") || text.hasPrefix(":") ? String(text.dropFirst()) : text
    }
  }
}

extension String {
  /// The same without line breaks and without spaces around it.
  var oneLine: String {
    SafeText(untrusted: self, limits: .line(graphemes: Composer.limit)).string.trimmed
  }
}
