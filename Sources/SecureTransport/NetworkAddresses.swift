internal import NIOCore

/// The addresses by which other computers may reach this one.
public enum NetworkAddresses {
  /// The addresses of all network interfaces, in numbers.
  ///
  /// Loopback and link-local ones are left out. IPv4 comes first, because people read it aloud
  /// more easily; each family in the system's order.
  public static func reachable() -> [String] {
    let devices = (try? System.enumerateDevices()) ?? []
    let addresses = devices.compactMap { $0.address }
    let texts = addresses.filter(isReachable).compactMap(\.ipAddress)
    let isIPv4 = { (text: String) in !text.contains(":") }
    var seen: Set<String> = []
    return (texts.filter(isIPv4) + texts.filter { !isIPv4($0) }).filter { seen.insert($0).inserted }
  }

  private static func isReachable(_ address: SocketAddress) -> Bool {
    guard let text = address.ipAddress else { return false }
    switch address {
    case .v4: return !text.hasPrefix("127.") && !text.hasPrefix("169.254.") && text != "0.0.0.0"
    case .v6: return text != "::1" && text != "::" && !text.lowercased().hasPrefix("fe80:")
    case .unixDomainSocket: return false
    }
  }
}
