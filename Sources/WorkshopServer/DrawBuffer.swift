import SessionStore
import WorkshopModel

/// Secure random bits, fetched from the system in blocks so that a draw costs no system call.
struct DrawBuffer {
  private static let drawsInBlock = 32
  private var words: [UInt64] = []

  /// An empty buffer.
  init() {}

  /// The next 256 bits; used bits are forgotten.
  mutating func next() -> Draw {
    if words.count < 4 { refill() }
    let drawn = Array(words.suffix(4))
    words.removeLast(4)
    return Draw(drawn[0], drawn[1], drawn[2], drawn[3])
  }

  private mutating func refill() {
    let count = Self.drawsInBlock * 4
    let bytes = SecretSource.system.bytes(8 * count)
    words = bytes.withUnsafeBytes { bytes in
      (0..<count).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    }
  }
}
