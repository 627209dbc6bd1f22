import SimulationKit
import Testing
import WorkshopModel

/// Who gave which answer can be told from nothing that remains (architecture, "Tests").
@Suite struct ExchangeabilityTests {
  private static let orders = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    [3, 0, 7, 10, 1, 9, 2, 4, 8, 6, 5],
  ]

  @Test(arguments: [UInt64(1), 2, 3])
  func `after the end, the same remains whoever gave which answer`(_ seed: UInt64) {
    let script = Exchangeability(workshop: ShortWorkshop.open, people: 11, seed: seed)
    let remains = Self.orders.map { script.remains(giving: $0) }
    #expect(remains[1] == remains[0])
    #expect(remains[2] == remains[0])
    #expect(remains[0].spoolRecords == [:])
    #expect(remains[0].record.entries.count == ShortWorkshop.open.steps.count - 1)
  }

  @Test(arguments: ["weather", "near", "map", "order", "true", "line", "words", "after"])
  func `after a kill within a step, without its key, the same remains`(_ name: String) throws {
    let step = try #require(StepID(name))
    let script = Exchangeability(workshop: ShortWorkshop.open, people: 11, seed: 4)
    let remains = Self.orders.map { script.remains(giving: $0, killedIn: step) }
    #expect(remains[1] == remains[0])
    #expect(remains[2] == remains[0])
    #expect(remains[0].spoolRecords == [step: 22])
  }

  @Test func `every shipped workshop for groups leaves the same`() {
    for workshop in ShippedWorkshops.all where workshop.rooms.first == .group {
      guard workshop.names != .chosen else { continue }
      let script = Exchangeability(workshop: workshop, people: 11, seed: 9)
      let first = script.remains(giving: Self.orders[0])
      #expect(script.remains(giving: Self.orders[2]) == first, "\(workshop.id)")
    }
  }

  @Test func `an answer that is signed does tell its author`() {
    var workshop = ShortWorkshop.named
    for place in workshop.steps.indices where workshop.steps[place].id.name == "weather" {
      workshop.steps[place].reveal = .signed
    }
    let script = Exchangeability(workshop: workshop, people: 11, seed: 1)
    #expect(script.remains(giving: Self.orders[0]) != script.remains(giving: Self.orders[1]))
  }
}
