internal import COpenSSL
package import NIOCore

/// Tells connections from one address apart from others, and nothing else.
///
/// A hash under a salt that dies with the process: good for rate limits, useless for finding
/// anybody. It prints nothing.
public struct AddressKey: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  private let value: UInt64

  /// No address, whatever the key.
  public var description: String { "address" }

  /// No fields.
  public var customMirror: Mirror { Mirror(self, children: []) }

  private static let salt: [UInt8] = {
    var salt = [UInt8](repeating: 0, count: 32)
    precondition(RAND_bytes(&salt, 32) == 1, "the system gives no random bytes")
    return salt
  }()

  /// The key of no address.
  package static let none = AddressKey(nil)

  /// IPv4 addresses whole, also those mapped into IPv6; IPv6 by the /64 that one line gets.
  package init(_ address: SocketAddress?) {
    var bytes = Self.salt
    switch address {
    case .v4(let v4): bytes += Self.bytes(4..<8, of: v4.address)
    case .v6(let v6): bytes += Self.network(Self.bytes(8..<24, of: v6.address))
    case .unixDomainSocket, nil: break
    }
    let digest = bytes.withUnsafeBufferPointer(Certificates.sha256)
    value = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Where `sockaddr_in` and `sockaddr_in6` keep the address on Linux, macOS and the BSDs alike.
  private static func bytes<Address>(_ place: Range<Int>, of address: Address) -> [UInt8] {
    withUnsafeBytes(of: address) { Array($0[place]) }
  }

  private static func network(_ v6: [UInt8]) -> [UInt8] {
    let isMapped = v6.prefix(10).allSatisfy { $0 == 0 } && v6[10] == 0xFF && v6[11] == 0xFF
    return Array(isMapped ? v6.suffix(4) : v6.prefix(8))
  }
}
