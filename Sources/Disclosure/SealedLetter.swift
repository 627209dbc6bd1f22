public import WorkshopModel

/// Why a letter was not taken.
public enum ReplyRefusal: String, Error, Hashable, Sendable, CaseIterable {
  case unknownLine = "unknown-line"
  case empty
  case tooLong = "too-long"
  /// Both sides may write only so often about one line.
  case tooMany = "too-many"
  /// An author answers a letter and begins none.
  case nothingToAnswer = "nothing-to-answer"
}

/// Something for whoever wrote a line; it opens on a key, never by itself (rules T4).
public struct SealedLetter: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// What it is about.
  public enum LetterKind: String, Hashable, Sendable, CaseIterable {
    /// The facilitator wrote back.
    case reply
    /// The line was held back, with the reason.
    case heldBack = "held-back"
    /// The line was taken out, as its author asked.
    case struck
  }

  /// The step of the line.
  public let step: StepID
  /// The token of the line's answer.
  public let token: AnswerToken
  /// The words.
  public let text: String
  /// What it is about.
  public let kind: LetterKind
  /// How often it was handed out.
  var given = 0

  /// Says which kind of letter it is and nothing of its words.
  public var description: String { "letter \(kind.rawValue)" }
  /// Shows nothing of the words.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Letters are the same whose words are, however often they were handed out.
  public static func == (left: SealedLetter, right: SealedLetter) -> Bool {
    (left.step, left.token, left.text, left.kind)
      == (right.step, right.token, right.text, right.kind)
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(step)
    hasher.combine(token)
    hasher.combine(text)
    hasher.combine(kind)
  }

  /// Its bytes in a mail, at most: the words with whatever has to be escaped, and what is around them.
  var bytes: Int {
    text.utf8.reduce(180) { $0 + ($1 == UInt8(ascii: "\"") || $1 == UInt8(ascii: "\\") ? 2 : 1) }
  }
}

/// What was written about one line, as the facilitator sees it.
public struct ReplyThread: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// One letter of a thread.
  public struct ThreadLine: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The words.
    public let text: String
    /// Whether the line's author wrote it.
    public let isAuthor: Bool

    /// Says what it is and nothing of its words.
    public var description: String { "letter" }
    /// Shows nothing of the words.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// The letter of the line.
  public let letter: String
  /// What was written, in order.
  public let lines: [ThreadLine]

  /// The line's letter alone.
  public var description: String { "thread \(letter)" }
  /// Shows nothing of the words.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
