import Facilitation
import Testing
import WorkshopModel

@Suite("Pairs of people who are bound to each other")
struct RotationTests {
  let step = StepID.named("pairs")

  func room(_ count: UInt32, rotate: Int = 1, kind: RoomKind = .constellation) throws -> Room {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    let work = PairWork(rotate: rotate, turns: [turn])
    var room = Room(.of([.make("pairs", .pair(work)), .choice("more")], room: kind))
    try room.join(1...count, named: true)
    try room.say(.open)
    return room
  }

  func groups(_ room: Room) -> [[SeatID]] {
    (room.session.state.live?.pairs?.groups ?? []).filter { !$0.isEmpty }.map { $0.sorted() }
  }

  @Test("every two meet exactly once, whatever the file's number of rotations", arguments: 2...9)
  func everyDyad(count: Int) throws {
    var room = try room(UInt32(count))
    var met: [[SeatID]] = []
    var rotations = 0
    while room.session.currentPhase == .open {
      let now = groups(room)
      if now != met.suffix(now.count).map({ $0 }) {
        met += now
        rotations += 1
        #expect(Set(now.flatMap { $0 }).count == count / 2 * 2)
      }
      try room.wait(seconds: 5)
    }
    #expect(Set(met).count == met.count)
    #expect(met.count == count * (count - 1) / 2)
    #expect(rotations == (count.isMultiple(of: 2) ? count - 1 : count))
  }

  @Test("the clock holds all rotations, and who has none is told to go alone")
  func clock() throws {
    var room = try room(3)
    let deadlines = room.log.said.compactMap { notice, _ -> SessionInstant? in
      if case .step(let step) = notice { step.deadline } else { nil }
    }
    #expect(Set(deadlines) == [SessionInstant(milliseconds: 210_000)])
    let alone = room.log.said.filter { $0.notice == .pair(.solo(step)) }
    #expect(alone.count == 1)
    let end = SessionInstant(milliseconds: 210_000)
    #expect(try room.wait(seconds: 180).says(.closingSoon(step, deadline: end), to: .everyone))
    #expect(try room.wait(seconds: 30).facts == [.closed(step)])
  }

  @Test("called back, no further rotation begins")
  func callBack() throws {
    var room = try room(4)
    try room.say(.callBack)
    #expect(try room.wait(seconds: 30).facts == [.closed(step)])
  }

  @Test("somebody who leaves or goes alone is missing only to those who would have met them")
  func leaving() throws {
    var room = try room(4)
    try room.send(.leave(seat(1)))
    try room.wait(seconds: 65)
    #expect(groups(room).count == 1)
    #expect(!groups(room).flatMap { $0 }.contains(seat(1)))
  }

  @Test("an avoid list that could not be kept is refused, and one that can is taken")
  func avoid() throws {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    for (kind, rotate, isKept) in [
      (RoomKind.constellation, 1, false), (.group, 2, false), (.group, 1, true),
    ] {
      let work = PairWork(rotate: rotate, turns: [turn])
      let steps = [Step.make("pairs", .pair(work))]
      var room = Room(.of(steps, room: kind, names: .chosen))
      try room.join(1...8, named: true)
      let event = SessionEvent.pair(seat(1), .avoid([Room.name(2)]))
      if isKept {
        try room.send(event)
      } else {
        #expect(throws: Refusal.avoidNotUsed) { try room.send(event) }
      }
    }
  }

  @Test("on closed questions pairs go on aloud")
  func closedQuestions() throws {
    var room = try room(2)
    try room.say(.closedQuestions(true))
    #expect(throws: Refusal.closedQuestions) { try room.send(.pair(seat(1), .line("hi"))) }
  }
}
