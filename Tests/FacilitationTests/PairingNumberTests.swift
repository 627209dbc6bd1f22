import Facilitation
import Testing
import WorkshopModel

@Suite("Lines for a pairing that is over")
struct PairingNumberTests {
  private func room(_ seats: ClosedRange<UInt32>, rotate: Int = 1) throws -> Room {
    try PairTests().room(seats, rotate: rotate)
  }

  /// The pairings that seats were told last.
  private func pairings(_ effects: [SessionEffect]) -> [SeatID: Int] {
    var pairings: [SeatID: Int] = [:]
    for case (.pair(.paired(_, _, _, _, _, let pairing)), .seat(let seat)) in effects.said {
      pairings[seat] = pairing
    }
    return pairings
  }

  @Test("A line that was written before a rotation was heard of reaches nobody")
  func rotation() throws {
    var room = try room(1...4, rotate: 2)
    let before = try #require(pairings(room.log)[seat(1)])
    let told = try room.send(.pair(seat(1), .line("to the first", pairing: before)))
    #expect(told.count == 1)
    let effects = try room.wait(seconds: 125)
    let after = try #require(pairings(effects)[seat(1)])
    #expect(after != before)
    #expect(throws: Refusal.noPairHere) {
      try room.send(.pair(seat(1), .line("to the first", pairing: before)))
    }
    let heard = try room.send(.pair(seat(1), .line("to the second", pairing: after)))
    #expect(heard.count == 1)
  }

  @Test("A line without a pairing goes to the present partner, as from older programs")
  func older() throws {
    var room = try room(1...4, rotate: 2)
    try room.wait(seconds: 125)
    let heard = try room.send(.pair(seat(1), .line("to whoever is here")))
    #expect(heard.count == 1)
  }

  @Test("A hold and coming back leave the pairing as it is")
  func hold() throws {
    var room = try room(1...4)
    let before = try #require(pairings(room.log)[seat(1)])
    try room.say(.hold)
    try room.wait(seconds: 20)
    try room.say(.resume)
    let back = try room.send(.resume(seat(1), resumeHash: [1]))
    #expect(pairings(back)[seat(1)] == before)
    let heard = try room.send(.pair(seat(1), .line("still for you", pairing: before)))
    #expect(heard.count == 1)
  }

  @Test("Whoever comes back into a pair hears nothing that was written before that was known")
  func rejoin() throws {
    var room = try room(1...3)
    let before = try #require(pairings(room.log)[seat(2)])
    try room.send(.pair(seat(1), .solo))
    let two = try room.send(.pair(seat(2), .line("for us two", pairing: before)))
    #expect(two.count == 1)
    let again = pairings(try room.send(.pair(seat(1), .rejoin)))
    #expect(again.count == 3)
    #expect(Set(again.values).count == 1)
    #expect(throws: Refusal.noPairHere) {
      try room.send(.pair(seat(2), .line("for us two", pairing: before)))
    }
    let heard = try room.send(
      .pair(seat(2), .line("for us three", pairing: again[seat(2)])))
    #expect(heard.count == 1)
  }

  @Test("Pairs of another step have other pairings")
  func steps() throws {
    let work = PairTests().work()
    var room = Room(.of([.make("pairs", .pair(work)), .make("again", .pair(work))]))
    try room.join(1...2)
    try room.say(.open)
    let before = try #require(pairings(room.log)[seat(1)])
    try room.say(.close)
    let after = try #require(pairings(try room.say(.next))[seat(1)])
    #expect(after != before)
    #expect(throws: Refusal.noPairHere) {
      try room.send(.pair(seat(1), .line("for the step before", pairing: before)))
    }
  }
}
