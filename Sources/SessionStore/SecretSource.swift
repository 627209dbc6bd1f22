#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where keys and nonces come from: the system's secure generator, or a test's seed.
public struct SecretSource: Sendable {
  private let draw: @Sendable (Int) -> [UInt8]

  /// Takes a function that draws so many bytes.
  package init(_ draw: @escaping @Sendable (Int) -> [UInt8]) { self.draw = draw }

  /// The system's secure generator.
  public static let system = SecretSource { count in
    var bytes = [UInt8](repeating: 0, count: count)
    #if canImport(Darwin)
      arc4random_buf(&bytes, count)
    #else
      // As many at once as the system gives in one call.
      for start in stride(from: 0, to: count, by: most) {
        let part = min(most, count - start)
        let isDrawn = bytes.withUnsafeMutableBytes { buffer in
          getentropy(buffer.baseAddress?.advanced(by: start), part) == 0
        }
        precondition(isDrawn, "the system's secure generator works")
      }
    #endif
    return bytes
  }

  private static let most = 256

  /// So many bytes.
  public func bytes(_ count: Int) -> [UInt8] { draw(count) }
}
