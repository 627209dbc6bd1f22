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
    var system = SystemRandomNumberGenerator()
    words = (0..<Self.drawsInBlock * 4).map { _ in system.next() }
  }
}
