/// Where keys and nonces come from: the system's secure generator, or a test's seed.
public struct SecretSource: Sendable {
  private let draw: @Sendable (Int) -> [UInt8]

  /// Takes a function that draws so many bytes.
  package init(_ draw: @escaping @Sendable (Int) -> [UInt8]) { self.draw = draw }

  /// The system's secure generator.
  public static let system = SecretSource { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  }

  func bytes(_ count: Int) -> [UInt8] { draw(count) }
}
