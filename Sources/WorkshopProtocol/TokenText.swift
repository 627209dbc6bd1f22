package import WorkshopModel

/// An answer's token as 22 characters of base64url (RFC 4648 §5) without padding.
package enum TokenText {
  package static let length = 22
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// Appends the token's characters.
  package static func append(_ token: AnswerToken, to bytes: inout [UInt8]) {
    // 128 bits are 21 groups of six from the top, and two bits that start the last group.
    let alphabet = alphabet
    for group in 0..<length {
      bytes.append(alphabet[Int(sixBits(of: token, at: group))])
    }
  }

  /// The token as text.
  package static func text(_ token: AnswerToken) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    append(token, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads 22 characters in their one spelling, or gives nil.
  package static func token(_ text: some Collection<UInt8>) -> AnswerToken? {
    guard text.count == length else { return nil }
    let values = values
    var high: UInt64 = 0
    var low: UInt64 = 0
    var group = 0
    for character in text {
      let value = UInt64(values[Int(character)])
      guard value < 64 else { return nil }
      if group == length - 1 {
        // Two bits belong to the token; the other four are zero in its one spelling.
        guard value & 0b1111 == 0 else { return nil }
        (high, low) = (high << 2 | low >> 62, low << 2 | value >> 4)
      } else {
        (high, low) = (high << 6 | low >> 58, low << 6 | value)
      }
      group += 1
    }
    return AnswerToken(high: high, low: low)
  }

  private static func sixBits(of token: AnswerToken, at group: Int) -> UInt64 {
    let shift = 122 - 6 * group
    guard shift >= 0 else { return (token.low << 4) & 63 }
    guard shift < 64 else { return (token.high >> UInt64(shift - 64)) & 63 }
    guard shift > 58 else { return (token.low >> UInt64(shift)) & 63 }
    return (token.high << UInt64(64 - shift) | token.low >> UInt64(shift)) & 63
  }
}
