public import SecureTransport

/// The outgoing side of one connection; it has an identity because the connection has one.
public protocol PeerLink: AnyObject, Sendable {
  /// A salted number for the peer's address, for limits only; it cannot be turned back.
  var addressKey: AddressKey { get }
  /// Sends bytes; callable from any thread, in order for each thread.
  func write(_ bytes: [UInt8])
  /// Closes once what was written is out.
  func close()
  /// Keying material of this TLS connection (RFC 8446 §7.5), or nil where there is none.
  func exportedKey(label: String, length: Int) -> [UInt8]?
}

/// Sends many small writes at once, so that each event loop is entered once.
public protocol PeerDelivery: Sendable {
  /// Sends each peer its bytes, in order.
  func deliver(_ writes: [PeerWrite])
  /// Sends the same bytes to many peers.
  func broadcast(_ bytes: [UInt8], to links: [any PeerLink])
}

/// Bytes for one peer.
public struct PeerWrite: Sendable {
  /// Whom they are for.
  public let link: any PeerLink
  /// Whole lines.
  public let bytes: [UInt8]

  /// Addresses bytes.
  public init(link: any PeerLink, bytes: [UInt8]) {
    self.link = link
    self.bytes = bytes
  }
}
