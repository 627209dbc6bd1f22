import Facilitation

/// Sees worlds of a match one by one and notes where somebody was told more than rules V8 allow.
public struct MatchJudge: Sendable {
  private struct Sight: Hashable {
    let person: Int
    let own: Int
    let shared: [Int]
  }

  private let worlds: MatchWorlds
  private var told: [Sight: [[UInt8]]] = [:]
  private var toldOthers: [[Int]: [[UInt8]]] = [:]
  private var facts: [[Int]: [Fact]] = [:]
  /// What went wrong, a sentence each.
  public private(set) var faults: [String] = []

  /// A judge of these worlds.
  public init(_ worlds: MatchWorlds) { self.worlds = worlds }

  /// How many sights there are: a person with their own answers and what all share.
  public var classes: Int { told.count }

  /// How many different outcomes people were told of.
  public var outcomes: Int { Set(told.values).count }

  /// Runs a world and compares it with those of the same sight.
  public mutating func see(_ world: Int) {
    let outcome = worlds.outcome(of: world)
    let shared = worlds.shared(in: world)
    for (person, own) in worlds.answers(in: world).enumerated() {
      let sight = Sight(person: person, own: own, shared: shared)
      if let before = told[sight], before != outcome.told[person] {
        faults.append("world \(world): person \(person) is told what others answered")
      }
      told[sight] = outcome.told[person]
    }
    if let before = toldOthers[shared], before != outcome.toldOthers {
      faults.append("world \(world): the console or the stage is told more than what all share")
    }
    if let before = facts[shared], before != outcome.facts {
      faults.append("world \(world): the journal keeps more than what all share")
    }
    toldOthers[shared] = outcome.toldOthers
    facts[shared] = outcome.facts
  }
}
