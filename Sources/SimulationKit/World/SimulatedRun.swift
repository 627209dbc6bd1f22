/// Something that must not be, as a checker found it.
public struct Complaint: Hashable, Sendable, CustomStringConvertible {
  /// The checker that found it.
  public let checker: String
  /// What is wrong.
  public let what: String

  /// The checker's name with what it found.
  public var description: String { "\(checker): \(what)" }
}

/// How a run went, in numbers.
public struct RunCounts: Hashable, Sendable {
  /// Times that the server came back from its disk.
  public var restarts = 0
  /// Crashes by the place at which they struck.
  public var crashes: [CrashPoint: Int] = [:]
  /// Connections that were cut.
  public var cuts = 0
  /// Connections that were opened.
  public var connections = 0
  /// Answers that were acknowledged and not taken back.
  public var acknowledged = 0
  /// Of those, answers that their step's batch did not hold.
  public var lost = 0
  /// Answers that a batch held more than once.
  public var doubled = 0
  /// Steps that were opened.
  public var steps = 0
  /// Views that became durable.
  public var views = 0
  /// Seats that were lost because a new resume token never arrived.
  public var seatsLost = 0
  /// Milliseconds of the world's clock.
  public var milliseconds: Int64 = 0

  /// Nothing yet.
  public init() {}

  /// Adds another run's numbers.
  public mutating func add(_ other: RunCounts) {
    restarts += other.restarts
    crashes.merge(other.crashes) { $0 + $1 }
    cuts += other.cuts
    connections += other.connections
    acknowledged += other.acknowledged
    lost += other.lost
    doubled += other.doubled
    steps += other.steps
    views += other.views
    seatsLost += other.seatsLost
    milliseconds += other.milliseconds
  }
}

/// What came of one seed.
public struct SimulatedRun: Sendable {
  /// The seed, which gives the same run again.
  public let seed: UInt64
  /// How it went, in numbers.
  public let counts: RunCounts
  /// What the checkers found; empty for a good run.
  public let complaints: [Complaint]
  /// A number that equal runs share.
  public let digest: UInt64

  /// The line that replays it.
  public var replayLine: String { "Scripts/simulate --seed \(seed)" }
}
