package import SecureTransport

/// A room's connection over TLS.
package struct TransportRoomConnection: RoomConnection {
  private let connection: ClientConnection

  /// Wraps an open connection whose server's key has been judged.
  package init(_ connection: ClientConnection) { self.connection = connection }

  package var lines: any AsyncSequence<[UInt8], Never> & Sendable { connection.lines }

  package func send(_ line: [UInt8]) { connection.write(line) }

  package func close() { connection.close() }

  package func exportedKey(label: String, length: Int) async -> [UInt8]? {
    try? await connection.exporter(label: label, length: length)
  }
}
