import Crypto

/// What lets somebody take their own seat again: 256 random bits, used once (rules P5).
public struct ResumeToken: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  private static let byteCount = 32
  private let bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// A fresh token.
  public static func random() -> ResumeToken {
    ResumeToken(bytes: SecureBytes.random(count: byteCount))
  }

  /// Reads the 43 characters of a token in their one spelling, or gives nil.
  public init?(text: String) {
    guard let bytes = Base64Text.decode(text, as: .urlSafe), bytes.count == Self.byteCount else {
      return nil
    }
    self.bytes = bytes
  }

  /// The token as 43 characters of base64url without padding.
  public var text: String { Base64Text.encode(bytes, as: .urlSafe) }

  /// The SHA-256 that is stored in its place.
  public var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether a stored hash is this token's; takes the same time for every hash of the same length.
  public func matches(hash stored: [UInt8]) -> Bool { ConstantTime.areEqual(stored, hash) }

  /// What it is; never its content.
  public var description: String { "resume token" }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

enum ConstantTime {
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
  }
}
