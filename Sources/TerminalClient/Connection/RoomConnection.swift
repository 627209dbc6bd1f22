/// A connection to a room, whatever carries it: TLS, or a pipe inside one process.
package protocol RoomConnection: Sendable {
  /// The lines of the other side, each without its newline; for one reader.
  var lines: any AsyncSequence<[UInt8], Never> & Sendable { get }
  /// Sends one whole line with its newline, in one write.
  func send(_ line: [UInt8])
  /// Sends what was sent until now and closes.
  func close()
  /// Keying material of the connection, or nil where there is none.
  func exportedKey(label: String, length: Int) async -> [UInt8]?
}
