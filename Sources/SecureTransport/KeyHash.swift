/// The SHA-256 of a server's public key (its DER `SubjectPublicKeyInfo`): what a client remembers.
public struct KeyHash: Hashable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Takes 32 bytes, or nothing.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(digest: [UInt8]) {
    precondition(digest.count == 32, "a SHA-256 has 32 bytes")
    self.bytes = digest
  }

  /// The first half, which an invitation carries.
  public var pin: KeyPin {
    KeyPin(half: Array(bytes.prefix(KeyPin.byteCount)))
  }
}

/// The first 16 bytes of a `KeyHash`, written in an invitation as 26 letters and digits.
public struct KeyPin: Hashable, Sendable {
  static let byteCount = 16
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  /// The 16 bytes.
  public let bytes: [UInt8]

  /// Takes 16 bytes, or nothing.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  init(half: [UInt8]) {
    bytes = half
  }

  /// Reads 26 characters of base32 (RFC 4648) without padding, in either case; or nothing.
  public init?(text: String) {
    guard text.utf8.count == 26 else { return nil }
    var bytes: [UInt8] = []
    var window: UInt32 = 0
    var bits = 0
    for byte in text.utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte + 32 : byte
      guard let digit = Self.alphabet.firstIndex(of: small) else { return nil }
      window = (window << 5 | UInt32(digit)) & 0xFFFF
      bits += 5
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: window >> UInt32(bits)))
    }
    // The two bits left over are zero in the one spelling that a pin has.
    guard window & 0b11 == 0 else { return nil }
    self.bytes = bytes
  }

  /// The 26 characters, in small letters.
  public var text: String {
    var digits: [UInt8] = []
    var window: UInt32 = 0
    var bits = 0
    for byte in bytes {
      window = (window << 8 | UInt32(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        digits.append(Self.alphabet[Int(window >> UInt32(bits)) & 31])
      }
    }
    if bits > 0 {
      digits.append(Self.alphabet[Int(window << UInt32(5 - bits)) & 31])
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// How a client decides whether it talks to the right server.
public enum TrustPolicy: Sendable, Equatable {
  /// The invitation's pin, checked inside the handshake.
  case pin(KeyPin)
  /// The key of a room known from before, checked inside the handshake.
  case key(KeyHash)
  /// Any key: nothing is sent until the caller has judged `ClientConnection.serverKey`.
  case judgedByCaller

  func accepts(_ hash: KeyHash) -> Bool {
    switch self {
    case .pin(let pin): hash.pin == pin
    case .key(let key): hash == key
    case .judgedByCaller: true
    }
  }
}
