import NIOCore
import SecureTransport
import WorkshopProtocol

/// A TLS connection as a peer's outgoing side.
final class TransportLink: PeerLink {
  let connection: TransportConnection

  /// Wraps an accepted connection.
  init(_ connection: TransportConnection) { self.connection = connection }

  var addressKey: AddressKey { connection.remoteAddressKey }

  var transport: TransportConnection? { connection }

  func write(_ bytes: [UInt8]) { connection.write(bytes) }

  func close() { connection.close() }

  func exportedKey(label: String, length: Int) -> [UInt8]? {
    try? connection.exporterOnLoop(label: label, context: [], length: length)
  }
}

/// Groups writes so that each event loop is entered once for a batch.
struct TransportDelivery: PeerDelivery {
  func deliver(_ writes: [PeerWrite]) {
    var parcels: [Parcel] = []
    parcels.reserveCapacity(writes.count)
    for write in writes {
      switch write {
      case .one(let bytes, let link):
        if let connection = link.transport {
          parcels.append(.one(bytes, to: connection))
        } else {
          link.write(bytes)
        }
      case .same(let bytes, let links):
        for link in links where link.transport == nil { link.write(bytes) }
        parcels.append(.same(bytes, to: links.compactMap(\.transport)))
      }
    }
    if !parcels.isEmpty { TransportServer.deliver(parcels) }
  }
}

/// Hands a connection's lines to its peer, on the event loop.
final class PeerHandler: ConnectionHandler {
  private let peer: Peer

  /// Serves one peer.
  init(_ peer: Peer) { self.peer = peer }

  func received(line: ByteBufferView) { line.withUnsafeBytes { peer.received($0) } }

  func caughtUp() { peer.caughtUp() }

  func lastWords(before reason: SecureTransport.CloseReason) -> [UInt8] {
    guard reason == .lineTooLong else { return [] }
    let told = WorkshopProtocol.CloseReason.lineTooLong
    return ServerMessageCodec.encode(.close(reason: told, text: told.sentence()))
  }

  func closed(reason: SecureTransport.CloseReason) { peer.disconnected() }
}
