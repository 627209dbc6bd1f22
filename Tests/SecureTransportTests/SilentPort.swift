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
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo("127.0.0.1", "0", nil, &list) == 0, let first = list else { return nil }
    defer { freeaddrinfo(list) }
    let info = first.pointee
    socketFile = socket(info.ai_family, info.ai_socktype, info.ai_protocol)
    guard bind(socketFile, info.ai_addr, info.ai_addrlen) == 0,
      let port = Self.port(of: socketFile, address: info.ai_addr, length: info.ai_addrlen)
    else { return nil }
    endpoint = Endpoint(host: "127.0.0.1", port: port)
  }

  deinit { close(socketFile) }

  /// The bound port, asked of the system as text; the address is overwritten.
  private static func port(
    of file: Int32, address: UnsafeMutablePointer<sockaddr>, length: socklen_t
  ) -> Int? {
    var length = length
    var text = [CChar](repeating: 0, count: 16)
    guard getsockname(file, address, &length) == 0,
      getnameinfo(
        address, length, nil, 0, &text, socklen_t(text.count), NI_NUMERICSERV) == 0
    else { return nil }
    return Int(
      String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}
