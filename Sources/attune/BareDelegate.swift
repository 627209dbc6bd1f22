import Phrasebook
import SessionScreens
import TerminalClient
import WorkshopServer

/// The client code that serves terminals without a program of their own.
enum BareDelegate {
  /// Serves one bare connection until it is over.
  static func serve(in phrases: Phrasebook) -> Delegate {
    { connection in
      let room = BareRoom(connection)
      await BareTerminal.serve(
        typed: connection.typed, print: { connection.print($0 + "\n") }, phrases: phrases,
        connect: { room })
      connection.hangUp()
    }
  }
}

/// The delegate's connection into its own server.
struct BareRoom: RoomConnection {
  private let connection: BareConnection

  /// Wraps a bare connection.
  init(_ connection: BareConnection) { self.connection = connection }

  var lines: any AsyncSequence<[UInt8], Never> & Sendable { connection.received }

  func send(_ line: [UInt8]) { connection.send(line) }

  func close() {}

  func exportedKey(label: String, length: Int) async -> [UInt8]? { nil }
}
