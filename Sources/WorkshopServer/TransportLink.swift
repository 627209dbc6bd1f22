import NIOCore
import SecureTransport
import WorkshopProtocol

/// A TLS connection as a peer's outgoing side.
final class TransportLink: PeerLink {
  let connection: TransportConnection

  /// Wraps an accepted connection.
  init(_ connection: TransportConnection) { self.connection = connection }

  var addressKey: AddressKey { connection.remoteAddressKey }

  func write(_ bytes: [UInt8]) { connection.write(bytes) }

  func close() { connection.close() }

  func exportedKey(label: String, length: Int) -> [UInt8]? {
    try? connection.exporterOnLoop(label: label, context: [], length: length)
  }
}

/// Groups writes so that each event loop is entered once for a batch.
struct TransportDelivery: PeerDelivery {
  func deliver(_ writes: [PeerWrite]) {
    var items: [(TransportConnection, [UInt8])] = []
    items.reserveCapacity(writes.count)
    for write in writes {
      if let link = write.link as? TransportLink {
        items.append((link.connection, write.bytes))
      } else {
        write.link.write(write.bytes)
      }
    }
    if !items.isEmpty { TransportServer.deliver(items) }
  }

  func broadcast(_ bytes: [UInt8], to links: [any PeerLink]) {
    var connections: [TransportConnection] = []
    for link in links {
      if let link = link as? TransportLink {
        connections.append(link.connection)
      } else {
        link.write(bytes)
      }
    }
    if !connections.isEmpty { TransportServer.broadcast(bytes, to: connections) }
  }
}

/// Hands a connection's lines to its peer, on the event loop.
final class PeerHandler: ConnectionHandler {
  private let peer: Peer

  /// Serves one peer.
  init(_ peer: Peer) { self.peer = peer }

  func received(line: ByteBufferView) { line.withUnsafeBytes { peer.received($0) } }

  func caughtUp() { peer.caughtUp() }

  func closed(reason: SecureTransport.CloseReason) { peer.disconnected() }
}
