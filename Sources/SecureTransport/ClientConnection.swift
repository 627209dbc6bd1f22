/// A client's open connection to a server, which stays open until one side closes it.
public struct ClientConnection: Sendable {
  /// The hash of the server's key; under `TrustPolicy.judgedByCaller`, judge it before writing.
  public let serverKey: KeyHash
  /// The lines from the server, each to be read once; ends when the connection does.
  public let lines: ClientLines

  private let connection: TransportConnection
  private let inbox: ClientInbox

  init(_ connection: TransportConnection, inbox: ClientInbox, serverKey: KeyHash) {
    self.connection = connection
    self.inbox = inbox
    self.serverKey = serverKey
    lines = ClientLines(queue: inbox.queue)
  }

  /// The protocol chosen by ALPN.
  public var alpn: String? { connection.alpn }

  /// Why the connection ended; nil while it is open.
  public var closeReason: CloseReason? { inbox.reason }

  /// Whether the connection is closed or about to be.
  public var isClosed: Bool { connection.isClosed }

  /// Sends bytes after those sent before, as a TLS record of their own; a line ends with a newline.
  ///
  /// Lines of one length then look alike on the wire, however many are sent at once.
  public func write(_ bytes: [UInt8]) {
    connection.writeRecord(bytes)
  }

  /// Sends what was written until now, says goodbye and closes.
  public func close() {
    connection.close()
  }

  /// Keying material that only the two ends of this connection can compute (RFC 8446 §7.5).
  ///
  /// - Throws: `closed`.
  public func exporter(
    label: String, context: [UInt8] = [], length: Int = 32
  ) async throws(TransportError) -> [UInt8] {
    try await connection.exporter(label: label, context: context, length: length)
  }
}
