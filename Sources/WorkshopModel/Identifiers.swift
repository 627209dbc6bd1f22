/// The name of a step inside its workshop: 1–48 characters of `a–z`, `0–9` and `-`.
public struct StepID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as the workshop file spells it.
  public let name: String

  /// Takes a kebab-case name, or gives nil when it is not one.
  public init?(_ name: String) {
    let bytes = name.utf8
    guard (1...48).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
    guard bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-") else { return nil }
    self.name = name
  }

  /// Says what it is and nothing of its content.
  public var description: String { name }

  /// Orders for sorting only.
  public static func < (left: StepID, right: StepID) -> Bool { left.name < right.name }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// A participant's place: a random label that says nothing about order of arrival.
public struct SeatID: Hashable, Comparable, Sendable {
  /// The label, drawn by an adapter.
  public let label: UInt32

  /// Wraps a drawn label.
  public init(label: UInt32) { self.label = label }

  /// Orders for sorting only.
  public static func < (left: SeatID, right: SeatID) -> Bool { left.label < right.label }
}

/// A circle of a session: people who know each other, seated together; counted from 1.
public struct CircleID: Hashable, Comparable, Sendable {
  /// The circles that one session may have.
  public static let range = 1...99

  /// Its number.
  public let number: Int

  /// Takes a number from 1 to 99, or gives nil when it is not one.
  public init?(number: Int) {
    guard Self.range.contains(number) else { return nil }
    self.number = number
  }

  /// Orders for sorting only.
  public static func < (left: CircleID, right: CircleID) -> Bool { left.number < right.number }
}

/// 128 random bits that stand for one answer of one step; only its author keeps them.
public struct AnswerToken: Hashable, Comparable, Sendable {
  /// The upper 64 bits.
  public let high: UInt64
  /// The lower 64 bits.
  public let low: UInt64

  /// Wraps drawn bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Orders for sorting only.
  public static func < (left: AnswerToken, right: AnswerToken) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// A moment on a session's own clock, in milliseconds since the session was started.
public struct SessionInstant: Comparable, Hashable, Sendable {
  /// Milliseconds since the session began.
  public let milliseconds: Int64

  /// A moment so many milliseconds after the start.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment so many milliseconds later.
  public func advanced(milliseconds count: Int64) -> SessionInstant {
    SessionInstant(milliseconds: milliseconds + count)
  }

  /// Orders for sorting only.
  public static func < (left: SessionInstant, right: SessionInstant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// 256 random bits that an adapter draws and hands to a pure function.
public struct Draw: Hashable, Sendable {
  /// The bits, as four words.
  public let words: [UInt64]

  /// Takes four drawn words.
  public init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    words = [first, second, third, fourth]
  }

  /// Draws from a generator.
  public init(using generator: inout some RandomNumberGenerator) {
    self.init(generator.next(), generator.next(), generator.next(), generator.next())
  }
}

/// An answer as it travels: opaque, padded to a size class, never printed.
public struct Envelope: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The padded bytes.
  public let bytes: [UInt8]

  /// Wraps padded bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Says what it is and nothing of its content.
  public var description: String { "envelope of \(bytes.count) bytes" }
  /// Shows nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: ["count": bytes.count]) }
}
