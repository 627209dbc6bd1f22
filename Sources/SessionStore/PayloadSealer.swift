internal import Crypto

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Seals a session's header and facts under its key: AES-256-GCM, bound to session and sequence.
struct PayloadSealer {
  /// Payloads are padded to multiples of this, so that lengths of names do not show.
  private static let grain = 64
  private static let nonceBytes = 12
  private static let tagBytes = 16

  let key: SymmetricKey
  let secrets: SecretSource

  /// Nonce, sealed bytes and tag.
  ///
  /// Nonces are drawn: a session has thousands of facts, far from
  /// the 2³² that drawn nonces of 96 bits allow (NIST SP 800-38D §8.3).
  func seal(_ payload: [UInt8], session: String, sequence: Int) throws(StoreError) -> [UInt8] {
    do {
      let nonce = try AES.GCM.Nonce(data: secrets.bytes(Self.nonceBytes))
      let box = try AES.GCM.seal(
        Self.padded(payload), using: key, nonce: nonce,
        authenticating: Self.context(session, sequence))
      return Array(nonce) + Array(box.ciphertext) + Array(box.tag)
    } catch {
      throw .failed(code: -1)
    }
  }

  /// The payload again, or nil when a byte of it, its session or its place is another.
  func open(_ sealed: [UInt8], session: String, sequence: Int) -> [UInt8]? {
    guard sealed.count >= Self.nonceBytes + Self.tagBytes,
      let box = try? AES.GCM.SealedBox(combined: sealed),
      let padded = try? AES.GCM.open(
        box, using: key, authenticating: Self.context(session, sequence))
    else { return nil }
    return Self.unpadded(Array(padded))
  }

  private static func context(_ session: String, _ sequence: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(session)
    writer.put(sequence)
    return writer.bytes
  }

  private static func padded(_ payload: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(payload)
    let excess = writer.bytes.count % grain
    return writer.bytes + [UInt8](repeating: 0, count: excess == 0 ? 0 : grain - excess)
  }

  private static func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(bytes)
    return try? reader.content()
  }
}
