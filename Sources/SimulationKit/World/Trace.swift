import Facilitation
import WorkshopModel
import WorkshopProtocol

/// Somebody at the other end of the network.
enum Actor: Hashable, Comparable, Sendable {
  case participant(Int)
  case facilitator
  case stage

  var isParticipant: Bool {
    if case .participant = self { true } else { false }
  }
}

/// An answer as the reader was given it.
struct BatchEntry: Hashable, Sendable {
  let token: AnswerToken
  let envelope: Envelope
  let signer: SeatID?
  let group: Int?
}

/// A line that a client sent.
struct SaidLine: Sendable {
  let message: ClientMessage
  let bytes: [UInt8]
  /// The step on the sender's screen.
  let step: StepID?
}

/// What happened in a run, for the checkers.
enum TraceEvent: Sendable {
  /// A client opened a connection.
  case connected(Int, Actor)
  /// A client sent a line.
  case said(Int, Actor, SaidLine)
  /// The server took a line off a connection.
  case heard(Int, [UInt8])
  /// The server let a line go.
  case left(Int, Actor, [UInt8])
  /// A client took a line off its connection.
  case told(Int, Actor, ServerMessage, [UInt8])
  /// A fact became durable.
  case fact(Fact)
  /// A record became durable.
  case record(StepID, StepRecord)
  /// The reader was given a batch.
  case read(StepID, [BatchEntry], Draw)
  /// What the session said of itself once everything was durable.
  case picture(SessionPicture, isRestored: Bool)
  case crashed(CrashPoint)
  /// The server could not start again.
  case stuck(String)
  /// What a client has to hide, named before it sends it.
  case canary(String, CanaryUse)
}

/// What a unique text stands for.
struct CanaryUse: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case name, answer, note, pairLine }
  let kind: Kind
  let owner: Actor
  let step: StepID?
  /// Tells an owner's canaries apart.
  var serial = 0
}

/// Everything that happened in a run, in order.
struct Trace: Sendable {
  private(set) var entries: [(time: Int64, event: TraceEvent)] = []
  var now: Int64 = 0
  private var digestState: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ event: TraceEvent) {
    entries.append((now, event))
    digest(UInt64(bitPattern: now))
    switch event {
    case .left(let connection, _, let line), .heard(let connection, let line):
      digest(UInt64(connection))
      digest(line)
    case .fact: digest(1)
    case .record: digest(2)
    case .crashed(let point): digest(Array(point.rawValue.utf8))
    default: break
    }
  }

  /// A number that two equal runs share.
  var digest: UInt64 { digestState }

  private mutating func digest(_ word: UInt64) {
    digestState = (digestState ^ word) &* 0x100_0000_01B3
    digestState ^= digestState >> 29
  }

  /// Every sixteenth byte and the length: lines that differ will differ in time or place as well.
  private mutating func digest(_ bytes: [UInt8]) {
    digest(UInt64(bytes.count))
    var place = 0
    while place < bytes.count {
      digest(UInt64(bytes[place]))
      place += 16
    }
  }
}
