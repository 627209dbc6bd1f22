import SimulationKit
import Testing
import WorkshopModel

/// The simulation in its short form; `Scripts/simulate` runs thousands.
@Suite struct SeedTests {
  /// Seeds that failed once, and stay.
  static let everFailed: [UInt64] = [1, 2]

  @Test(arguments: (100...109).map { UInt64($0) })
  func `ten seeds of the shipped workshops pass their checkers`(_ decade: UInt64) {
    for seed in (decade * 6)..<(decade * 6 + 6) { expectGood(seed) }
  }

  @Test(arguments: everFailed)
  func `a seed that failed once passes`(_ seed: UInt64) {
    expectGood(seed)
  }

  @Test func `one seed is one run`() {
    var first = SimulatedWorld(seed: 77, workshop: ShortWorkshop.open, people: 7)
    var second = SimulatedWorld(seed: 77, workshop: ShortWorkshop.open, people: 7)
    var other = SimulatedWorld(seed: 78, workshop: ShortWorkshop.open, people: 7)
    let digest = first.run().digest
    #expect(digest == second.run().digest)
    #expect(digest != other.run().digest)
  }

  @Test(arguments: 1...12)
  func `a room with names passes its checkers`(_ seed: Int) {
    var world = SimulatedWorld(
      seed: UInt64(seed), workshop: ShortWorkshop.named, people: 3 + seed % 6)
    #expect(world.run().complaints == [])
  }

  @Test func `on a calm day nobody is lost and everything is viewed`() {
    var world = SimulatedWorld(
      seed: 5, workshop: ShortWorkshop.open, people: 9, faults: .calm)
    let run = world.run()
    #expect(run.complaints == [])
    #expect(run.counts.restarts == 0)
    #expect(run.counts.cuts == 0)
    #expect(run.counts.acknowledged > 40)
    #expect(run.counts.views > 6)
  }

  @Test func `a rough day has crashes of every kind over some seeds`() {
    var total = RunCounts()
    for seed in UInt64(1)...25 {
      var world = SimulatedWorld(seed: seed, workshop: ShortWorkshop.open, people: 6)
      total.add(world.run().counts)
    }
    #expect(CrashPoint.allCases.filter { total.crashes[$0] == nil } == [])
    #expect(total.cuts > 25)
    #expect(total.lost == 0)
    #expect(total.doubled == 0)
  }

  private func expectGood(_ seed: UInt64) {
    var world = SimulatedWorld(seed: seed, workshops: ShippedWorkshops.all)
    let run = world.run()
    #expect(run.complaints == [], "run it again: \(run.replayLine)")
  }
}
