/// How a simulated person takes part; drawn once for each.
public struct Temperament: Hashable, Sendable {
  /// How often in a hundred questions the person passes.
  public let passPercent: Int
  /// How often an answer is taken back and given again.
  public let reconsiderPercent: Int
  /// How often the person loses the connection within a step.
  public let dropPercent: Int
  /// Milliseconds that the person thinks at least, and at most.
  public let thinkingMilliseconds: ClosedRange<Int>
  /// Minutes after the others at which the person arrives; 0 for most.
  public let arrivesAfterSteps: Int
  /// Whether the person leaves before the end.
  public let leavesBeforeEnd: Bool

  /// Draws a temperament: most are on time and answer, some are quiet, late or on a bad line.
  public init(using generator: inout some RandomNumberGenerator) {
    let kind = Int.random(in: 0..<100, using: &generator)
    passPercent = kind < 20 ? 45 : 8
    reconsiderPercent = kind % 7 == 0 ? 25 : 4
    dropPercent = kind % 11 == 0 ? 12 : 0
    let slowest = kind % 5 == 0 ? 60_000 : 25_000
    thinkingMilliseconds = 2_000...slowest
    arrivesAfterSteps = kind >= 92 ? Int.random(in: 1...4, using: &generator) : 0
    leavesBeforeEnd = kind == 50
  }

  /// Somebody who is on time, always answers and stays; for scripted stories.
  public static let steady = Temperament()

  private init() {
    passPercent = 0
    reconsiderPercent = 0
    dropPercent = 0
    thinkingMilliseconds = 0...0
    arrivesAfterSteps = 0
    leavesBeforeEnd = false
  }
}
