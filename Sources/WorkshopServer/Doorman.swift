import SecureTransport

/// Work for the server's own task group.
enum ServerWork: Sendable {
  /// Read this order's workshop and open its session.
  case order(SessionOrder, then: @Sendable (SessionOpening) -> Void)
  /// Run this session until it is over.
  case session(SessionParts)
  /// Run this session, restored from the journal.
  case restored(SessionParts, id: String)
  /// Serve this terminal.
  case bare(BareConnection)
}

/// Meets each connection on its event loop: a client of the protocol, or a bare terminal.
struct Doorman: Sendable {
  /// Lines that a bare terminal may type ahead.
  static let typedAhead = 64
  /// Lines that may wait for a delegate.
  static let linesAhead = 1024

  let desk: FrontDesk
  let hasDelegate: Bool
  let worker: AsyncStream<ServerWork>.Continuation

  /// Gives a connection its handler.
  func accept(_ connection: TransportConnection) -> any ConnectionHandler {
    guard connection.alpn == nil else {
      return PeerHandler(desk.greet(TransportLink(connection)))
    }
    return acceptBare(connection)
  }

  private func acceptBare(_ connection: TransportConnection) -> any ConnectionHandler {
    let (typed, typing) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingOldest(Self.typedAhead))
    let (received, lines) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingOldest(Self.linesAhead))
    let peer = desk.greet(DelegateLink(connection: connection, lines: lines))
    let terminal = BareConnection(
      typed: typed, print: { connection.write(Array($0.utf8)) },
      hangUp: { connection.close() },
      send: { line in line.withUnsafeBytes { peer.received(line: $0) } }, received: received)
    if hasDelegate {
      worker.yield(.bare(terminal))
    } else {
      connection.write(Array("This server speaks to the attune program only.\n".utf8))
      connection.close()
    }
    return BareHandler(typed: typing, connection: connection, peer: peer)
  }
}

extension Peer {
  /// Takes a line that may still end with its newline.
  func received(line: UnsafeRawBufferPointer) {
    let end = line.last == UInt8(ascii: "\n") ? line.count - 1 : line.count
    received(UnsafeRawBufferPointer(rebasing: line[..<end]))
    caughtUp()
  }
}
