/// Why a line could not be read or written; says where, never what was in it.
public struct ProtocolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was wrong.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The bytes are not one JSON value in UTF-8, or nest too deep.
    case notJSON = "not-json"
    /// The line is JSON, but not an object.
    case notAnObject = "not-an-object"
    /// A key that this message needs is missing.
    case missingKey = "missing-key"
    /// A value is of another type than it should be.
    case wrongType = "wrong-type"
    /// A text or a list is longer than its bound.
    case tooLong = "too-long"
    /// A number is outside of its range.
    case outOfRange = "out-of-range"
    /// A word is none of those that may stand there, or a token or name is not well formed.
    case unknownValue = "unknown-value"
    /// No message has this name.
    case unknownMessage = "unknown-message"
    /// The line has more than 64 KiB.
    case lineTooLong = "line-too-long"
    /// The message does not fit into a line of the step's length.
    case doesNotFit = "does-not-fit"
    /// Parts came out of order, or are too many or too large together.
    case badParts = "bad-parts"
  }

  /// What was wrong.
  public let code: Code
  /// The key at which it was found, in the protocol's own words; empty for the whole line.
  public let place: String
  /// The byte at which reading stopped, where it is known.
  public let offset: Int?

  /// Names what was wrong, and where.
  public init(_ code: Code, at place: String = "", offset: Int? = nil) {
    self.code = code
    self.place = place
    self.offset = offset
  }

  /// The code under which a server tells the sender.
  public var errorCode: ErrorCode { code == .unknownMessage ? .unknownMessage : .malformed }

  /// One sentence for the sender.
  public var hint: String {
    switch code {
    case .unknownMessage: "This server does not know that message."
    case .missingKey: "That line could not be read: \"\(place)\" is missing."
    default:
      place.isEmpty
        ? "That line could not be read (\(code.rawValue))."
        : "That line could not be read: \"\(place)\" (\(code.rawValue))."
    }
  }

  /// The code, the key and the byte.
  public var description: String {
    [code.rawValue, place, offset.map { "byte \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " at ")
  }
}
