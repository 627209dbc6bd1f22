import Synchronization
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// A server end that a test scripts: what the client said, and what it is told.
///
/// A class because a test and the client share it.
final class ScriptedRoom: Sendable {
  private let ends = AsyncStream.makeStream(of: LocalRoomConnection.self)
  /// What was printed.
  let printed = Mutex<[String]>([])
  private let printedLines = AsyncStream.makeStream(of: String.self)
  let typed = AsyncStream.makeStream(of: String.self)

  /// Surroundings in which a connection is a pipe to this room and waiting takes no time.
  func surroundings() -> Surroundings<String> {
    var surroundings = Surroundings(
      connect: {
        let (client, server) = LocalRoomConnection.pair()
        self.ends.continuation.yield(server)
        return client
      },
      input: typed.stream,
      output: { line in
        self.printed.withLock { $0.append(line) }
        self.printedLines.continuation.yield(line)
      })
    // Alarms never ring by themselves; waiting to reconnect takes no time.
    surroundings.clock = ClientClock(
      now: { 0 },
      sleep: { milliseconds in
        guard milliseconds >= 2_000_000 else { return }
        await Forever.wait()
      })
    surroundings.jitter = { $0.upperBound }
    return surroundings
  }

  /// The server's end of the next connection.
  func nextConnection() async -> LocalRoomConnection? {
    for await end in ends.stream { return end }
    return nil
  }

  /// Waits until a line was printed.
  func waitForLine(_ line: String) async {
    for await printed in printedLines.stream where printed == line { return }
  }
}

/// Waiting without an end.
enum Forever {
  static func wait() async {
    let (stream, _) = AsyncStream.makeStream(of: Void.self)
    for await _ in stream {}
  }
}

extension LocalRoomConnection {
  /// Tells the client something.
  func tell(_ messages: ServerMessage...) {
    for message in messages { send(ServerMessageCodec.encode(message)) }
  }

  /// The next so many lines that the client sends.
  func hear(_ count: Int) async -> [[UInt8]] {
    var heard: [[UInt8]] = []
    for await line in lines {
      heard.append(line)
      if heard.count == count { break }
    }
    return heard
  }
}
