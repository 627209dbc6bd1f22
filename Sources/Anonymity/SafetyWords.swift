import Crypto
import CryptoExtras

/// Four words that a host reads aloud and a guest compares, when an invitation carries no pin.
///
/// They stand for 44 bits of SHA-256(key hash ‖ code) after scrypt. A key that gives the same words
/// costs an attacker about 2⁴³ of those, each with 64 MiB of memory.
public struct SafetyWords: Hashable, Sendable {
  /// The four words.
  public let words: [String]
  /// The same 44 bits in four groups of four digits, for those who would rather compare numbers.
  public let digits: String

  /// The cost of scrypt (RFC 7914): 2¹⁶ rounds of 8 blocks, 64 MiB, about a fifth of a second.
  package static let rounds = 1 << 16
  package static let blockSize = 8
  private static let salt = Array("attune safety words v1".utf8)

  /// Works the words out; takes a noticeable moment, so do it off the event loop.
  ///
  /// - Parameters:
  ///   - keyHash: The SHA-256 of the server's DER `SubjectPublicKeyInfo`.
  ///   - code: The room's code.
  /// - Throws: `AnonymityError.tooLittleMemory`.
  public init(keyHash: [UInt8], code: JoinCode) throws(AnonymityError) {
    let digest = SHA256.hash(data: keyHash + Array(code.text.utf8))
    let key: SymmetricKey
    do {
      key = try KDF.Scrypt.deriveKey(
        from: Array(digest), salt: Self.salt, outputByteCount: 8, rounds: Self.rounds,
        blockSize: Self.blockSize, parallelism: 1)
    } catch {
      throw .tooLittleMemory
    }
    let bits = key.withUnsafeBytes { bytes in bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(bits: bits)
  }

  /// Takes the uppermost 44 bits, eleven to a word.
  package init(bits: UInt64) {
    let places = (1...4).map { Int(bits >> UInt64(64 - 11 * $0)) & 2047 }
    words = places.map { Self.list[$0] }
    digits = places.map { Self.fourDigits($0 + 1) }.joined(separator: " ")
  }

  private static func fourDigits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: 4 - text.count) + text
  }
}
