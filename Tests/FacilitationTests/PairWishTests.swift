import Facilitation
import Testing
import WorkshopModel

@Suite("Wishes to work alone, and to come back")
struct PairWishTests {
  let step = StepID.named("pairs")

  var work: PairWork {
    PairWork(turns: [.init(who: .first, task: LocalizedText("Tell"), seconds: 60)])
  }

  func room(_ seats: ClosedRange<UInt32>, steps: [Step]) throws -> Room {
    var room = Room(.of(steps))
    try room.join(seats)
    try room.say(.open)
    return room
  }

  @Test("after the close nobody is paired again, and a wish is for the pairs to come")
  func afterClose() throws {
    var room = try room(1...4, steps: [.make("pairs", .pair(work)), .make("again", .pair(work))])
    try room.send(.pair(seat(1), .solo))
    try room.say(.close)
    let taken: [SessionEffect] = [.send(.noteTaken, to: .seat(seat(1)))]
    #expect(try room.send(.pair(seat(1), .rejoin)) == taken)
    #expect(try room.send(.pair(seat(1), .solo)) == taken)
    let effects = try room.say(.next)
    let alone = PairNotice.solo(.named("again"), isWished: true)
    #expect(effects.says(.pair(alone), to: .seats([seat(1)])))
  }

  @Test("after the last pairs there is nothing to wish or to take back")
  func afterLast() throws {
    var room = try room(1...2, steps: [.make("pairs", .pair(work)), .choice("more")])
    try room.send(.pair(seat(1), .solo))
    try room.say(.close)
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .rejoin)) }
    #expect(throws: Refusal.noPairHere) { try room.send(.pair(seat(1), .solo)) }
  }

  @Test("of three who leave and come back one after another, everybody keeps their role")
  func trio() throws {
    var room = try room(1...3, steps: [.make("pairs", .pair(work))])
    let before = roles(room.log)
    #expect(before.count == 3)
    let seats = before.keys.sorted { (before[$0] ?? "") < (before[$1] ?? "") }
    try room.send(.pair(seats[0], .solo))
    try room.send(.pair(seats[1], .solo))
    let two = roles(try room.send(.pair(seats[0], .rejoin)))
    #expect(two.count == 2 && two.allSatisfy { before[$0.key] == $0.value })
    #expect(roles(try room.send(.pair(seats[1], .rejoin))) == before)
  }

  @Test("who comes back is told whether being alone is their own wish")
  func toldAgain() throws {
    var room = try room(1...2, steps: [.make("pairs", .pair(work))])
    try room.send(.pair(seat(1), .solo))
    let wished = Notice.pair(.solo(step, isWished: true))
    #expect(room.session.notices(for: seat(1)).contains(wished))
    #expect(room.session.notices(for: seat(2)).contains(.pair(.solo(step))))
    try room.send(.leave(seat(2)))
    #expect(
      try room.send(.pair(seat(1), .rejoin)) == [.send(.pair(.solo(step)), to: .seat(seat(1)))])
    #expect(room.session.notices(for: seat(1)).contains(.pair(.solo(step))))
  }

  @Test("the lobby says whether people will work in pairs", arguments: [true, false])
  func lobby(hasPairs: Bool) throws {
    var room = Room(.of(hasPairs ? [.make("pairs", .pair(work))] : [.choice("more")]))
    try room.join(1...1)
    let told = room.log.said.compactMap { notice, _ -> Bool? in
      if case .lobby(let lobby) = notice { lobby.expectsPairs } else { nil }
    }
    #expect(Set(told) == [hasPairs])
  }
}
