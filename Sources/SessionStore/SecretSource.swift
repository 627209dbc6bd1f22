/// Where keys and nonces come from: the system's secure generator, or a test's seed.
public struct SecretSource: Sendable {
  private let draw: @Sendable (Int) -> [UInt8]

  /// Takes a function that draws so many bytes.
  package init(_ draw: @escaping @Sendable (Int) -> [UInt8]) { self.draw = draw }

  /// The system's secure generator.
  public static let system = SecretSource { count in
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    // Eight bytes at a time: each word costs a system call.
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) {
        bytes.append(contentsOf: $0.prefix(count - bytes.count))
      }
    }
    return bytes
  }

  func bytes(_ count: Int) -> [UInt8] { draw(count) }
}
