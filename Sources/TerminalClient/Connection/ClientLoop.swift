package import Phrasebook
package import SecureTransport
import WorkshopProtocol

/// One face of a client, driven by `ClientLoop`: pure, but for what its owner gave it.
package protocol ClientFace: Sendable {
  /// What its person gives it: typed lines, or the events of a terminal.
  associatedtype Input: Sendable
  /// The local moment at which `tick` has something to tell.
  var nextTick: Int64? { get }
  /// Whether everything is over, so that the connection may close.
  var isOver: Bool { get }
  /// Whether this connection has brought its person to their place.
  var isSettled: Bool { get }
  /// Whether typed lines are read now, or wait.
  var takesInput: Bool { get }
  /// Whether a lost connection is worth another: not when all is over and only read once more.
  var wantsConnection: Bool { get }
  /// Seconds between a server's signs of life; nil before the greeting.
  var heartbeatSeconds: Int? { get }
  /// Whether the person sees by themselves that a connection is lost.
  var showsLoss: Bool { get }
  /// What a screen that goes away took with it and is still to be read: why there was no place.
  var parting: [String] { get }
  /// A connection is open.
  mutating func opened(exporter: [UInt8]?) -> FaceOutput
  /// The connection is gone; what there is to say about it is printed.
  mutating func lost() -> FaceOutput
  /// The server said something.
  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput
  /// The person typed a line, or pressed a key.
  mutating func typed(_ input: Input, at local: Int64) -> FaceOutput
  /// Time has passed.
  mutating func tick(at local: Int64) -> FaceOutput
}

extension ClientFace {
  package var wantsConnection: Bool { true }
  package var showsLoss: Bool { false }
  package var parting: [String] { [] }
}

/// What a face wants sent and printed.
package struct FaceOutput: Sendable {
  /// Whole lines with their newlines, one write each.
  package var lines: [[UInt8]] = []
  package var printed: [String] = []
  /// Leaves the connection, and keeps the place.
  package var detaches = false
  /// Whether the loop says that the server's greeting cannot be read.
  package var hasUnreadableGreeting = false

  /// A server whose greeting cannot be read: nothing else would follow.
  static let unreadableGreeting = FaceOutput(detaches: true, hasUnreadableGreeting: true)
}

extension FaceOutput {
  /// Messages to the server, each a line.
  init(sending messages: [ClientMessage]) {
    self.init(lines: messages.compactMap { try? ClientMessageCodec.encode($0) })
  }
}

/// How a client came to its end.
package enum ClientEnd: Equatable, Sendable {
  /// The session, or one's part in it, is over.
  case over
  /// The person went away and their place is kept.
  case detached
  /// The server gave no place, and said why.
  case turnedAway
  /// There was no way in.
  case failed(TransportError)
}

/// What a client takes from outside.
package struct Surroundings<Input: Sendable>: Sendable {
  /// Opens a connection whose server has been judged.
  package let connect: @Sendable () async throws(TransportError) -> any RoomConnection
  /// Lines as they are typed, or a terminal's events.
  package let input: AsyncStream<Input>
  /// Prints one line.
  package let output: @Sendable (String) -> Void
  /// The language of what the loop itself has to say.
  package var phrases = Phrasebook()
  package var clock = ClientClock.system
  /// Draws milliseconds from a range, so that a thousand clients do not come back at once.
  package var jitter: @Sendable (ClosedRange<Int64>) -> Int64 = { Int64.random(in: $0) }
  /// Whether the end of the input ends the client; else it goes on listening.
  package var endsWithInput = true
  /// Whether a lost connection is tried again.
  package var reconnects = true

  /// Names the three that every client needs.
  package init(
    connect: @escaping @Sendable () async throws(TransportError) -> any RoomConnection,
    input: AsyncStream<Input>, output: @escaping @Sendable (String) -> Void
  ) {
    self.connect = connect
    self.input = input
    self.output = output
  }

  /// The same in a language.
  func speaking(_ phrases: Phrasebook) -> Surroundings {
    var surroundings = self
    surroundings.phrases = phrases
    return surroundings
  }
}

/// A client's clock: local milliseconds, and waiting.
package struct ClientClock: Sendable {
  package let now: @Sendable () -> Int64
  /// Waits so many milliseconds, or until the task is cancelled.
  package let sleep: @Sendable (Int64) async -> Void

  /// A clock from two functions.
  package init(
    now: @escaping @Sendable () -> Int64, sleep: @escaping @Sendable (Int64) async -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// The computer's own, which never jumps.
  package static let system: ClientClock = {
    let start = ContinuousClock.now
    return ClientClock(
      now: {
        let passed = (ContinuousClock.now - start).components
        return passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000
      },
      sleep: { milliseconds in
        try? await Task.sleep(for: .milliseconds(max(0, milliseconds)))
      })
  }()
}

/// Drives a face: connects, reads, prints, comes back after a loss.
package struct ClientLoop<Face: ClientFace>: Sendable {
  private let surroundings: Surroundings<Face.Input>

  /// A loop in some surroundings.
  package init(_ surroundings: Surroundings<Face.Input>) { self.surroundings = surroundings }

  /// Runs until the session is over, the person goes, or there is no way in.
  package func run(_ face: Face) async -> ClientEnd {
    let (happenings, inbox) = AsyncStream.makeStream(
      of: Happening<Face.Input>.self, bufferingPolicy: .bufferingOldest(LoopState<Face>.capacity))
    let surroundings = self.surroundings
    return await withDiscardingTaskGroup(returning: ClientEnd.self) { group in
      var state = LoopState(face: face, surroundings: surroundings)
      group.addTask {
        await Errands<Face.Input>.connect(surroundings, epoch: 1, after: 0, into: inbox)
      }
      for await happening in happenings {
        for errand in state.take(happening) {
          group.addTask { await Errands<Face.Input>.run(errand, surroundings, into: inbox) }
        }
        if state.end != nil { break }
      }
      state.leave()
      inbox.finish()
      group.cancelAll()
      return state.end ?? .detached
    }
  }
}
