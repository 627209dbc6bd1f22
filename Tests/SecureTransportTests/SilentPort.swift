#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SecureTransport

/// A port that is taken, so that no other test gets it, and at which nobody listens.
final class SilentPort {
  let endpoint: Endpoint
  private let socketFile: Int32

  /// Binds a socket to a free loopback port; nil when the system has none.
  init?() {
    #if canImport(Glibc)
      socketFile = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socketFile = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let file = socketFile
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, length) == 0 && getsockname(file, $0, &length) == 0
      }
    }
    endpoint = Endpoint(host: "127.0.0.1", port: Int(UInt16(bigEndian: address.sin_port)))
    if !isBound { return nil }
  }

  deinit { close(socketFile) }
}
