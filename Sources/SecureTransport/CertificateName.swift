internal import NIOCore

/// A host name or an IP address as a certificate lists it.
struct CertificateName: Hashable {
  /// As OpenSSL's configuration writes it: `DNS:localhost`, `IP:127.0.0.1`.
  let entry: String

  static let always = [
    CertificateName(entry: "DNS:localhost"),
    CertificateName(entry: "IP:127.0.0.1"),
    CertificateName(entry: "IP:::1"),
  ]

  /// What every certificate lists, and the given names, each once.
  static func list(adding names: [String]) throws(TransportError) -> [CertificateName] {
    var list = always
    for text in names {
      let name = try CertificateName(text)
      if !list.contains(name) { list.append(name) }
    }
    return list
  }

  private init(entry: String) {
    self.entry = entry
  }

  /// Checks the text, because a comma would add entries of its own.
  init(_ text: String) throws(TransportError) {
    if let address = try? SocketAddress(ipAddress: text, port: 0) {
      entry = "IP:" + (address.ipAddress ?? text)
      return
    }
    let lower = text.lowercased()
    let isHostName = lower.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }
    guard isHostName, (1...253).contains(lower.utf8.count), !lower.hasPrefix("-") else {
      throw .badName(text)
    }
    entry = "DNS:" + lower
  }
}
