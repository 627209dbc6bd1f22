/// How much goes wrong in a run, and until when.
public struct FaultPlan: Hashable, Sendable {
  /// The most crashes of the server.
  public var crashes: Int
  /// The most connections that are cut.
  public var cuts: Int
  /// Chance in a thousand to crash at each place of a batch where something was just made durable.
  public var crashPermille: Int
  /// Milliseconds after which nothing goes wrong any more.
  public var endsAt: Int64
  /// Milliseconds of delay on the network, for each piece of a stream.
  public var delay: ClosedRange<Int>
  /// A mistake built into the server, to see that a checker finds it.
  public var flaw = ServerFlaw.none

  /// Sets how much goes wrong.
  public init(
    crashes: Int, cuts: Int, crashPermille: Int, endsAt: Int64, delay: ClosedRange<Int>
  ) {
    self.crashes = crashes
    self.cuts = cuts
    self.crashPermille = crashPermille
    self.endsAt = endsAt
    self.delay = delay
  }

  /// A bad day: the server crashes several times, and lines are cut again and again.
  public static let rough = FaultPlan(
    crashes: 8, cuts: 16, crashPermille: 6, endsAt: 1_200_000, delay: 1...400)
  /// The same day with a mistake in the server.
  public static func rough(with flaw: ServerFlaw) -> FaultPlan {
    var plan = rough
    plan.flaw = flaw
    return plan
  }

  /// Nothing but a slow network.
  public static let calm = FaultPlan(
    crashes: 0, cuts: 0, crashPermille: 0, endsAt: 0, delay: 1...120)
}

/// Where a server can crash.
public enum CrashPoint: String, Hashable, Sendable, CaseIterable {
  /// Between batches.
  case betweenBatches = "between batches"
  /// Records are written and not yet synced.
  case beforeSpoolSync = "before the spool is synced"
  /// An answer is in the spool and not acknowledged.
  case afterSpoolWrite = "between spool write and acknowledgement"
  /// Facts are written and not yet synced.
  case beforeFactSync = "before facts are synced"
  /// Facts are durable and nothing was sent.
  case afterFacts = "between facts and messages"
  /// A step is closed and its view not made.
  case betweenCloseAndView = "between close and view"
  /// A key is to be destroyed and is still there.
  case beforeDestroying = "before a key is destroyed"
  /// Some of a batch's messages are out.
  case amidMessages = "amid messages"
}

/// A crash on its way out of the server.
package struct Crash: Error {
  let point: CrashPoint
}

/// Decides when the server crashes.
struct CrashDice: Sendable {
  var plan: FaultPlan
  var chance: Chance
  var now: Int64 = 0
  private(set) var counts: [CrashPoint: Int] = [:]
  private var left: Int

  init(_ plan: FaultPlan, seed: UInt64) {
    self.plan = plan
    chance = Chance(seed, .faults)
    left = plan.crashes
  }

  var total: Int { counts.values.reduce(0, +) }

  /// Throws if the server crashes here.
  mutating func pass(_ point: CrashPoint, weight: Int = 1) throws(Crash) {
    guard left > 0, now < plan.endsAt, chance.happens(plan.crashPermille * weight) else { return }
    throw crash(at: point)
  }

  /// A crash between batches, if there is one left.
  mutating func strike() -> Crash? {
    left > 0 && now < plan.endsAt ? crash(at: .betweenBatches) : nil
  }

  private mutating func crash(at point: CrashPoint) -> Crash {
    left -= 1
    counts[point, default: 0] += 1
    return Crash(point: point)
  }
}
