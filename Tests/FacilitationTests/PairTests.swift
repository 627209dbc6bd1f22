import Facilitation
import Testing
import WorkshopModel

@Suite("Pairs")
struct PairTests {
  let step = StepID.named("pairs")

  func work(rotate: Int = 1) -> PairWork {
    PairWork(
      rotate: rotate,
      turns: [
        .init(who: .first, task: LocalizedText("Tell"), seconds: 60),
        .init(who: .second, task: LocalizedText("Tell"), seconds: 60),
      ])
  }

  func setup(_ work: PairWork, named: Bool = false) -> SessionSetup {
    .of(
      [.make("pairs", .pair(work)), .choice("more")], names: named ? .chosen : NamePolicy.none)
  }

  func room(
    _ seats: ClosedRange<UInt32>, rotate: Int = 1, seed: UInt64 = 1
  ) throws -> Room {
    var room = Room(setup(work(rotate: rotate)), seed: seed)
    try room.join(seats)
    try room.say(.open)
    return room
  }

  /// To whom a seat's line goes.
  func hearers(of label: UInt32, in room: inout Room) throws -> [SeatID] {
    let effects = try room.send(.pair(seat(label), .line("hi")))
    guard case .send(.pair(.line), .seats(let others))? = effects.first else { return [] }
    return others
  }

  @Test("an even number makes pairs, an odd one a trio")
  func sizes() throws {
    let even = try room(1...6)
    #expect(roles(even.log).values.sorted() == ["A", "A", "A", "B", "B", "B"])
    let odd = try room(1...7)
    #expect(roles(odd.log).values.sorted() == ["A", "A", "A", "B", "B", "B", "C"])
  }

  @Test("one person alone works alone")
  func alone() throws {
    let room = try room(1...1)
    #expect(room.log.says(.pair(.solo(step)), to: .seats([seat(1)])))
  }

  @Test("a line goes to the pair's others and to nobody else, and nothing of it is kept")
  func lines() throws {
    var room = try room(1...6)
    let effects = try room.send(.pair(seat(1), .line("between us")))
    #expect(effects.count == 1)
    guard case .send(.pair(.line(let from, "between us")), .seats(let others))? = effects.first
    else {
      Issue.record("the line went astray")
      return
    }
    #expect(others.count == 1)
    #expect(!others.contains(seat(1)))
    #expect(from == roles(room.log)[seat(1)])
  }

  @Test("lines are bounded in length and number, and need a pair")
  func lineBounds() throws {
    var room = try room(1...2)
    let long = String(repeating: "a", count: 401)
    #expect(throws: Refusal.tooMany) { try room.send(.pair(seat(1), .line(long))) }
    for _ in 0..<200 { try room.send(.pair(seat(1), .line("a"))) }
    #expect(throws: Refusal.tooMany) { try room.send(.pair(seat(1), .line("a"))) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.pair(seat(9), .line("a"))) }
    try room.say(.close)
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .line("a"))) }
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .callHelp)) }
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .solo)) }
    #expect(throws: Refusal.noPairHere) { try room.say(.callBack) }
  }

  @Test("the console learns that a pair would like a person, once and not which")
  func help() throws {
    var room = try room(1...2)
    let effects = try room.send(.pair(seat(1), .callHelp))
    #expect(effects.says(.pair(.helpWanted), to: .consoles))
    #expect(throws: Refusal.alreadyAsked) { try room.send(.pair(seat(2), .callHelp)) }
  }

  @Test("who would rather work alone does, before or within the pair, without a reason")
  func solo() throws {
    var room = Room(setup(work()))
    try room.join(1...5)
    try room.send(.pair(seat(3), .solo))
    try room.say(.open)
    #expect(room.log.says(.pair(.solo(step, isWished: true)), to: .seats([seat(3)])))
    #expect(roles(room.log).count == 4)
    let partner = try #require(try hearers(of: 1, in: &room).first)
    let effects = try room.send(.pair(seat(1), .solo))
    #expect(effects.says(.pair(.solo(step)), to: .seat(partner)))
    #expect(effects.says(.pair(.solo(step, isWished: true)), to: .seat(seat(1))))
  }

  @Test("who wished to work alone goes back into the pair that was left, with the same roles")
  func rejoin() throws {
    var room = try room(1...4)
    let before = roles(room.log)
    let partner = try #require(try hearers(of: 1, in: &room).first)
    try room.send(.pair(seat(1), .solo))
    let effects = try room.send(.pair(seat(1), .rejoin))
    #expect(roles(effects).keys.sorted() == [seat(1), partner].sorted())
    #expect(roles(effects).allSatisfy { before[$0.key] == $0.value })
    #expect(try hearers(of: 1, in: &room) == [partner])
  }

  @Test("a pair that is not there any more is not gone back to before the next rotation")
  func rejoinLater() throws {
    var room = try room(1...4, rotate: 2)
    let partner = try #require(try hearers(of: 1, in: &room).first)
    try room.send(.pair(seat(1), .solo))
    try room.send(.leave(partner))
    #expect(try room.send(.pair(seat(1), .rejoin)).says(.pair(.solo(step)), to: .seat(seat(1))))
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .line("hi"))) }
    #expect(roles(try room.wait(seconds: 125)).keys.contains(seat(1)))
  }

  @Test("whoever also wished to work alone is left in peace, and the wish can be taken back before")
  func rejoinAndWishes() throws {
    var room = Room(setup(work()))
    try room.join(1...2)
    try room.send(.pair(seat(1), .solo))
    try room.send(.pair(seat(1), .rejoin))
    try room.say(.open)
    #expect(roles(room.log).count == 2)
    try room.send(.pair(seat(1), .solo))
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(2), .solo)) }
  }

  @Test("when one of a pair leaves for good the other goes on alone")
  func leaving() throws {
    var room = try room(1...2)
    let effects = try room.send(.leave(seat(1)))
    #expect(effects.says(.pair(.solo(step)), to: .seat(seat(2))))
  }

  @Test("the turns' clock closes the step with notice")
  func clock() throws {
    var room = try room(1...4)
    let end = SessionInstant(milliseconds: 150_000)
    #expect(try room.wait(seconds: 120).says(.closingSoon(step, deadline: end), to: .everyone))
    #expect(try room.wait(seconds: 30).facts == [.closed(step)])
  }

  @Test("pairs are called back with thirty seconds' notice")
  func callBack() throws {
    var room = try room(1...4)
    try room.wait(seconds: 20)
    let end = SessionInstant(milliseconds: 50_000)
    #expect(try room.say(.callBack) == [.send(.pair(.returning(at: end)), to: .everyone)])
    #expect(throws: Refusal.alreadyAsked) { try room.say(.callBack) }
    #expect(try room.wait(seconds: 30).facts == [.closed(step)])
  }

  @Test("a rotation brings new partners", arguments: 1...20 as ClosedRange<UInt64>)
  func rotation(seed: UInt64) throws {
    var room = try room(1...8, rotate: 2, seed: seed)
    let before = try (1...8).map { try hearers(of: UInt32($0), in: &room) }
    let effects = try room.wait(seconds: 125)
    #expect(roles(effects).count == 8)
    let after = try (1...8).map { try hearers(of: UInt32($0), in: &room) }
    #expect(zip(before, after).allSatisfy { $0 != $1 })
    #expect(try room.wait(seconds: 145).facts == [.closed(step)])
  }

  @Test("an avoid list is kept to, and nobody is told", arguments: 1...40 as ClosedRange<UInt64>)
  func avoid(seed: UInt64) throws {
    var room = Room(setup(work(), named: true), seed: seed)
    try room.join(1...8, named: true)
    let effects = try room.send(.pair(seat(1), .avoid([Room.name(2), Room.name(3)])))
    #expect(effects == [.send(.noteTaken, to: .seat(seat(1)))])
    try room.say(.open)
    let partners = try hearers(of: 1, in: &room)
    #expect(!partners.contains(seat(2)) && !partners.contains(seat(3)))
  }

  @Test("avoid lists serve in named sessions of eight only, and name somebody")
  func avoidRefused() throws {
    var nameless = Room(setup(work()))
    try nameless.join(1...8)
    #expect(throws: Refusal.nameNotUsed) { try nameless.send(.pair(seat(1), .avoid(["x"]))) }
    var few = Room(setup(work(), named: true))
    try few.join(1...7, named: true)
    #expect(throws: Refusal.tooFewPresent) {
      try few.send(.pair(seat(1), .avoid([Room.name(2)])))
    }
    try few.join(8...8, named: true)
    #expect(throws: Refusal.unknownPerson) { try few.send(.pair(seat(1), .avoid(["Nobo"]))) }
    let many = Array(repeating: Room.name(2), count: 9)
    #expect(throws: Refusal.tooMany) { try few.send(.pair(seat(1), .avoid(many))) }
  }

  @Test("a wish to be together counts when both have it", arguments: [true, false])
  func together(isMutual: Bool) throws {
    var met = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var room = Room(setup(work(), named: true), seed: seed)
      try room.join(1...8, named: true)
      try room.send(.pair(seat(1), .together(Room.name(2))))
      if isMutual { try room.send(.pair(seat(2), .together(Room.name(1)))) }
      try room.say(.open)
      if try hearers(of: 1, in: &room) == [seat(2)] { met += 1 }
    }
    #expect(isMutual ? met == 20 : met < 12)
  }
}
