import Facilitation
import SimulationKit
import Testing

/// Rules V8, through session, reader, journal and wire; `Scripts/simulate --match` runs larger worlds.
@Suite struct MatchWorldsTests {
  static let sizes = [
    MatchWorlds(people: 2, items: 3), MatchWorlds(people: 3, items: 1),
    MatchWorlds(people: 4, items: 1),
  ]

  @Test(arguments: sizes)
  func `what a person is told follows from their own answers and what all share`(
    _ worlds: MatchWorlds
  ) {
    var judge = MatchJudge(worlds)
    for world in 0..<worlds.count { judge.see(world) }
    #expect(judge.faults == [])
    #expect(judge.classes > worlds.answersEach)
    #expect(judge.outcomes > worlds.people, "matches do come to something")
  }

  @Test(arguments: MatchWorlds.Abort.allCases, [0, 1, 2])
  func `a match that is cut off tells nobody anything`(_ abort: MatchWorlds.Abort, _ count: Int) {
    let worlds = MatchWorlds(people: 3, items: 1)
    var told: Set<[[[UInt8]]]> = []
    var others: Set<[[UInt8]]> = []
    var journals: Set<[Fact]> = []
    for world in 0..<worlds.count {
      let outcome = worlds.outcome(of: world, answering: count, abort: abort)
      told.insert(outcome.told)
      others.insert(outcome.toldOthers)
      journals.insert(outcome.facts)
    }
    #expect(told.count == 1)
    #expect(others.count == 1)
    #expect(journals.count == 1)
  }
}
