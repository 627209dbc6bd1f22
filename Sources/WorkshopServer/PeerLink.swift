public import SecureTransport

/// The outgoing side of one connection; it has an identity because the connection has one.
public protocol PeerLink: AnyObject, Sendable {
  /// A salted number for the peer's address, for limits only; it cannot be turned back.
  var addressKey: AddressKey { get }
  /// Sends bytes; callable from any thread, in order for each thread.
  func write(_ bytes: [UInt8])
  /// Closes once what was written is out.
  func close()
  /// The transport's connection, whose writes are gathered; nil for a link within the program.
  var transport: TransportConnection? { get }
  /// Keying material of this TLS connection (RFC 8446 §7.5), or nil where there is none.
  func exportedKey(label: String, length: Int) -> [UInt8]?
}

/// Sends many small writes at once, so that each event loop is entered once.
public protocol PeerDelivery: Sendable {
  /// Sends each peer its bytes, in order.
  func deliver(_ writes: [PeerWrite])
}

/// Whole lines for one peer, or the same lines for many.
public enum PeerWrite: Sendable {
  case one([UInt8], to: any PeerLink)
  case same([UInt8], to: [any PeerLink])
}
