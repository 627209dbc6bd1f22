import NIOCore
import SecureTransport
import WorkshopProtocol

/// Serves a terminal that speaks no protocol: it is given what the person types and a place to print,
/// and a link into the server as if it were a client of its own.
public struct BareConnection: Sendable {
  /// What the person types, a line at a time, as it came.
  public let typed: AsyncStream<String>
  /// Prints text; lines end with a newline.
  public let print: @Sendable (String) -> Void
  /// Closes the terminal's connection once everything is printed.
  public let hangUp: @Sendable () -> Void
  /// Sends a line of the protocol into the server.
  public let send: @Sendable ([UInt8]) -> Void
  /// Lines of the protocol from the server.
  public let received: AsyncStream<[UInt8]>
}

/// Runs a bare terminal until it is over.
public typealias Delegate = @Sendable (BareConnection) async -> Void

/// The server's end of a delegate's link; it has an identity because a peer has one outgoing side.
final class DelegateLink: PeerLink {
  private let connection: TransportConnection
  private let lines: AsyncStream<[UInt8]>.Continuation

  /// Joins a bare connection with the stream that its delegate reads.
  init(connection: TransportConnection, lines: AsyncStream<[UInt8]>.Continuation) {
    self.connection = connection
    self.lines = lines
  }

  var addressKey: AddressKey { connection.remoteAddressKey }

  var transport: TransportConnection? { nil }

  func write(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if case .dropped = lines.yield(Array(line)) { connection.close() }
    }
  }

  func close() { lines.finish() }

  func exportedKey(label: String, length: Int) -> [UInt8]? { nil }
}

/// Takes what a bare terminal types, on the event loop.
final class BareHandler: ConnectionHandler {
  private let typed: AsyncStream<String>.Continuation
  private let connection: TransportConnection
  private let peer: Peer

  /// Serves one bare connection.
  init(typed: AsyncStream<String>.Continuation, connection: TransportConnection, peer: Peer) {
    self.typed = typed
    self.connection = connection
    self.peer = peer
  }

  func received(line: ByteBufferView) {
    if case .dropped = typed.yield(String(decoding: line, as: UTF8.self)) {
      connection.write(Self.words(.tooFast))
      connection.close()
    }
  }

  func lastWords(before reason: SecureTransport.CloseReason) -> [UInt8] {
    reason == .lineTooLong ? Self.words(.lineTooLong) : []
  }

  private static func words(_ reason: WorkshopProtocol.CloseReason) -> [UInt8] {
    Array((reason.sentence() + "\n").utf8)
  }

  func closed(reason: SecureTransport.CloseReason) {
    typed.finish()
    peer.disconnected()
  }
}
