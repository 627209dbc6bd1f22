import SessionScreens
import Synchronization
import TerminalClient
import TerminalKit
import Testing
import WorkshopProtocol

/// A server that never stops talking, and counts what is answered.
///
/// A class because a connection has an identity.
private final class TalkingServer: RoomConnection {
  /// After so many lines it gives up, so that a test that fails has an end.
  static let most = 30_000

  struct Lines: AsyncSequence, Sendable {
    struct Iterator: AsyncIteratorProtocol {
      let server: TalkingServer
      private(set) var told = 0

      mutating func next() async -> [UInt8]? {
        guard told < TalkingServer.most, !server.isClosed.withLock({ $0 }) else { return nil }
        defer { told += 1 }
        switch told {
        case 0: return Self.line(ParticipantClientTests.greeting)
        case 1: return Self.line(.admitted(Make.admission()))
        default: return Self.line(told.isMultiple(of: 2) ? .ping(told) : .broadcast("\(told)"))
        }
      }

      private static func line(_ message: ServerMessage) -> [UInt8] {
        Array(ServerMessageCodec.encode(message).dropLast())
      }
    }

    let server: TalkingServer

    func makeAsyncIterator() -> Iterator { Iterator(server: server) }
  }

  private let isClosed = Mutex(false)
  private let answered = Mutex(0)
  private let onAnswer: @Sendable (Int) -> Void

  init(onAnswer: @escaping @Sendable (Int) -> Void) { self.onAnswer = onAnswer }

  var answers: Int { answered.withLock { $0 } }
  var lines: any AsyncSequence<[UInt8], Never> & Sendable { Lines(server: self) }

  func send(_ line: [UInt8]) {
    onAnswer(
      answered.withLock { count in
        count += 1
        return count
      })
  }

  func close() { isClosed.withLock { $0 = true } }

  func exportedKey(label: String, length: Int) -> [UInt8]? { nil }
}

@Suite("A server that never stops talking", .timeLimit(.minutes(2)))
struct FloodTests {
  @Test("Keys are read between its lines: the screen goes blank, and the terminal's end ends it")
  func keys() async {
    let drawn = DrawnRoom()
    let server = TalkingServer { count in
      if count == 60 { drawn.press(Key(.function(9))) }
      if count == 600 { drawn.events.continuation.yield(.ended) }
    }
    let scripted = drawn.surroundings()
    var surroundings = Surroundings(
      connect: { server }, input: drawn.events.stream, output: scripted.output)
    surroundings.clock = scripted.clock
    let end = await ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
      .run(surroundings, on: drawn.easel, style: ScreenStyle())
    #expect(end == .detached)
    #expect(drawn.words == "Nothing to see here. Press any key to go on.")
    #expect(server.answers < TalkingServer.most / 3)
  }
}
