public import WorkshopModel

/// What the reader makes of a closed step's batch, once (rules K6).
public struct StepReading: Hashable, Sendable, CustomReflectable {
  /// For the room once it is revealed; nil where the room never sees one.
  public let roomView: View?
  /// For the facilitator at once; nil where nobody looks first.
  public let facilitatorView: View?
  /// Lines that wait for the facilitator, in shuffled order.
  public let moderation: [ModerationLine]
  /// Whether a consent test adopts its line.
  public let adopts: Bool
  /// Whether everyone agreed to an export of what was shown.
  public let agreesToExport: Bool
  /// Views for single people by their signatures, shown to nobody else and never kept.
  public let personal: [String: View]
  /// The tokens of the lines by their letters; they never leave memory (rules D5).
  public let authors: [String: AnswerToken]

  /// Collects what was made.
  public init(
    roomView: View?, facilitatorView: View?, moderation: [ModerationLine] = [],
    adopts: Bool = false, agreesToExport: Bool = false, personal: [String: View] = [:],
    authors: [String: AnswerToken] = [:]
  ) {
    self.roomView = roomView
    self.facilitatorView = facilitatorView
    self.moderation = moderation
    self.adopts = adopts
    self.agreesToExport = agreesToExport
    self.personal = personal
    self.authors = authors
  }

  /// Whether a constellation's gate found somebody unable to go on (rules V9).
  public var stopsSession: Bool { roomView == .everyoneAble(false) }

  /// Shows neither a line's author nor what is for one person alone.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "roomView": roomView as Any, "facilitatorView": facilitatorView as Any,
        "moderation": moderation, "adopts": adopts, "agreesToExport": agreesToExport,
      ])
  }

  /// Nothing for anybody.
  public static let nothing = StepReading(roomView: nil, facilitatorView: nil)
}

/// The picture of an earlier step that a later one names in `compare` (rules V6).
public struct EarlierPicture: Hashable, Sendable {
  /// What the room was shown of the earlier step.
  public let view: View
  /// Whether the same seats were present at both openings.
  public let sameSeats: Bool

  /// Pairs a picture with what is known of its seats.
  public init(view: View, sameSeats: Bool) {
    self.view = view
    self.sameSeats = sameSeats
  }
}

/// A line of free text that waits for the facilitator.
public struct ModerationLine: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// Its letter for as long as the step's lines are kept: a, b, … z, aa, ….
  public let letter: String
  /// What was written.
  public let text: String
  /// Whether its author said that the transcript may keep it.
  public let mayKeep: Bool
  /// Whether a phrase in it may mean that somebody needs care; such a line starts as held back.
  public let needsCare: Bool
  /// Whether it may point to a person.
  public let mayPoint: Bool

  /// Names a line.
  public init(
    letter: String, text: String, mayKeep: Bool, needsCare: Bool = false, mayPoint: Bool = false
  ) {
    self.letter = letter
    self.text = text
    self.mayKeep = mayKeep
    self.needsCare = needsCare
    self.mayPoint = mayPoint
  }

  /// The letter of the line at a place, from 0.
  public static func letter(at index: Int) -> String {
    var rest = index
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// The letter alone.
  public var description: String { "line \(letter)" }
  /// Shows nothing of the text.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
