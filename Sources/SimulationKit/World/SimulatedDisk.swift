import Facilitation
import WorkshopModel

/// A journal and spools, each with a part that a crash keeps and a part that it may lose.
struct SimulatedDisk: Sendable {
  /// One step's records.
  struct Spool: Sendable {
    fileprivate(set) var synced: [StepRecord] = []
    fileprivate var unsynced: [StepRecord] = []
  }

  private(set) var facts: [Fact] = []
  private var unsyncedFacts: [Fact] = []
  private(set) var spools: [StepID: Spool] = [:]

  mutating func createSpool(_ step: StepID) { spools[step] = Spool() }

  mutating func destroySpool(_ step: StepID) { spools[step] = nil }

  mutating func write(_ records: [StepRecord], to step: StepID) {
    spools[step]?.unsynced += records
  }

  mutating func write(_ facts: [Fact]) { unsyncedFacts += facts }

  /// Makes a step's records durable and gives those that became so.
  mutating func syncSpool(_ step: StepID) -> [StepRecord] {
    guard let written = spools[step]?.unsynced else { return [] }
    spools[step]?.synced += written
    spools[step]?.unsynced = []
    return written
  }

  /// Commits the transaction and gives its facts.
  mutating func syncFacts() -> [Fact] {
    let written = unsyncedFacts
    facts += written
    unsyncedFacts = []
    return written
  }

  /// Of what was not synced, a transaction is there or not; of a spool's records the first ones are.
  mutating func crash(_ chance: inout Chance) -> (facts: [Fact], records: [(StepID, StepRecord)]) {
    var kept: [(StepID, StepRecord)] = []
    for step in spools.keys.sorted() {
      let waiting = spools[step]?.unsynced ?? []
      let survivors = Array(waiting.prefix(chance.of(0...waiting.count)))
      spools[step]?.synced += survivors
      spools[step]?.unsynced = []
      kept += survivors.map { (step, $0) }
    }
    let facts = chance.happens(300) ? syncFacts() : []
    unsyncedFacts = []
    return (facts, kept)
  }
}
