import Facilitation
import Testing
import WorkshopModel

/// A journal and the spools beside it, kept as an adapter would.
struct Kept {
  var facts: [Fact] = []
  var spools: [StepID: [StepRecord]] = [:]

  init(_ log: [SessionEffect]) {
    for effect in log {
      switch effect {
      case .record(let fact): facts.append(fact)
      case .beginSpool(let step): spools[step] = []
      case .spool(let step, let record): spools[step]?.append(record)
      case .destroySpool(let step): spools[step] = nil
      default: break
      }
    }
  }

  func session(_ setup: SessionSetup) throws(RestoreError) -> Session {
    let records = Session.spoolStep(in: facts).flatMap { spools[$0] } ?? []
    return try Session(restoring: facts, spool: records, setup: setup, opening: Room.opening)
  }
}

extension Room {
  /// The same room after its process was killed; `afterRestore` has been carried out.
  func afterCrash() throws(RestoreError) -> Room {
    var room = Room(session.setup)
    room.session = try Kept(log).session(session.setup)
    room.log = log + room.session.afterRestore(at: room.now, draw: Draw(5, 6, 7, 8))
    return room
  }
}

@Suite("Coming back after a crash")
struct RestoreTests {
  let ask = StepID.named("ask")
  let setup = SessionSetup.of([.choice("ask"), .choice("more")])

  func room() throws -> Room {
    var room = Room(setup)
    try room.join(1...9)
    try room.say(.open)
    return room
  }

  @Test("a restored room is held, with the step's whole time before it")
  func held() throws {
    var room = try room()
    try room.wait(seconds: 100)
    var back = try room.afterCrash()
    #expect(back.session.isOnHold)
    #expect(back.session.presentSeats.isEmpty)
    #expect(throws: Refusal.onHold) { try back.say(.next) }
    back.milliseconds = 50_000
    let deadline = SessionInstant(milliseconds: 230_000)
    #expect(try back.say(.resume) == [.send(.resumed(deadline: deadline), to: .everyone)])
  }

  @Test("an author finds an answer again by its token, and nobody else does")
  func rebinding() throws {
    var room = try room()
    try room.answer(2, ask, token: 9)
    var back = try room.afterCrash()
    try back.send(.resume(seat(2), resumeHash: [1]))
    #expect(throws: Refusal.alreadyAnswered) {
      try back.send(.submit(seat(2), ask, .of(10), .some))
    }
    #expect(
      try back.send(.submit(seat(2), ask, .of(9), .some)) == [
        .send(.acknowledged(ask, .of(9)), to: .seat(seat(2)))
      ])
    #expect(throws: Refusal.nothingToTakeBack) {
      try back.send(.takeBack(seat(3), ask, .of(9)))
    }
    try back.send(.takeBack(seat(2), ask, .of(9)))
    try back.answer(2, ask, token: 10)
  }

  @Test("an answer from before may be taken back by who knows its token")
  func takeBack() throws {
    var room = try room()
    try room.answer(2, ask, token: 9)
    var back = try room.afterCrash()
    #expect(
      try back.send(.takeBack(seat(2), ask, .of(9))) == [
        .spool(ask, .withdrawn(.of(9))), .spool(ask, .unfinished(seat(2))),
        .send(.takenBack(ask, .of(9)), to: .seat(seat(2))),
      ])
  }

  @Test("there are never more answers than participants")
  func bounded() throws {
    var room = try room()
    for label in 1...9 {
      try room.send(.submit(seat(UInt32(label)), ask, .of(UInt64(label)), .some))
    }
    var back = try room.afterCrash()
    #expect(throws: Refusal.alreadyAnswered) {
      try back.send(.submit(seat(2), ask, .of(10), .some))
    }
  }

  @Test("those who had finished are still done, and the step closes when the rest are")
  func finished() throws {
    var room = try room()
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    var back = try room.afterCrash()
    try back.say(.resume)
    for label in 1...9 { try back.send(.resume(seat(UInt32(label)), resumeHash: [])) }
    #expect(try back.wait(seconds: 50).facts.isEmpty)
    try back.answer(9, ask)
    #expect(try back.wait(seconds: 8).facts == [.closed(ask)])
  }

  @Test("a batch that was closed and not read is read again in the same order")
  func unread() throws {
    var room = try room()
    try room.say(.close)
    let before = room.log.records(of: ask)
    var back = try room.afterCrash()
    #expect(back.log.records(of: ask) == before)
    #expect(
      back.log.suffix(1).first == room.log.first { if case .read = $0 { true } else { false } })
    try back.say(.resume)
    #expect(try back.read(ask).facts.first == .viewed(ask, .plain))
  }

  @Test("a batch whose order was lost gets a new one before it is read")
  func orderLost() throws {
    var room = try room()
    try room.say(.close)
    room.log.removeAll { if case .spool(_, .shuffle) = $0 { true } else { false } }
    let back = try room.afterCrash()
    #expect(back.log.records(of: ask).count == 1)
  }

  @Test("a key that should be gone is destroyed again")
  func spentKey() throws {
    var room = try room()
    try room.say(.close)
    try room.read(ask)
    var effects = try room.afterCrash().log
    effects.removeFirst(room.log.count)
    #expect(effects == [.destroySpool(ask)])
  }

  @Test("a pair step is over after a crash")
  func pairs() throws {
    let work = PairWork(turns: [.init(who: .both, task: LocalizedText("Talk"), seconds: 60)])
    var room = Room(.of([.make("pairs", .pair(work)), .choice("more")]))
    try room.join(1...4)
    try room.say(.open)
    let back = try room.afterCrash()
    #expect(back.log.facts.last == .closed(.named("pairs")))
    #expect(back.session.currentPhase == .closed)
  }

  @Test("rules K5 hold across a crash")
  func pulse() throws {
    var room = try room()
    try room.say(.close)
    try room.read(ask)
    try room.say(.insert(.pulse))
    try room.say(.close)
    var back = try room.afterCrash()
    try back.say(.resume)
    for label in 1...9 { try back.send(.resume(seat(UInt32(label)), resumeHash: [])) }
    #expect(throws: Refusal.pulseAlreadyTaken) { try back.say(.insert(.pulse)) }
  }

  static let opened = Fact.opened(
    .named("ask"),
    OpenTerms(reveal: .room, k: 5, present: 0, facilitatorLooksFirst: false, room: .group),
    participants: [])

  static let group = StepGroup(
    seats: [SeatID(label: 1)],
    terms: OpenTerms(reveal: .room, k: 5, present: 0, facilitatorLooksFirst: false, room: .group))

  @Test("a circle in a journal is one that there is, and holds somebody who is there")
  func circles() throws {
    let circle = try #require(CircleID(number: 1))
    let seated = Fact.seated(SeatID(label: 1), name: nil, resumeHash: [])
    let placed = Fact.seatPlaced(SeatID(label: 1), circle)
    for (facts, reason) in [
      ([seated, placed], RestoreError.Reason.unknownCircle), ([placed], .unknownSeat),
    ] {
      let place = facts.count - 1
      #expect(throws: RestoreError.impossibleFact(index: place, reason: reason)) {
        try Session(restoring: facts, spool: [], setup: setup, opening: Room.opening)
      }
    }
  }

  @Test(
    "a journal that cannot be is refused by the place of its fault",
    arguments: [
      ([.unseated(SeatID(label: 1))], 0, .unknownSeat),
      ([.resumeRotated(SeatID(label: 1), resumeHash: [])], 0, .unknownSeat),
      (
        [
          .seated(SeatID(label: 1), name: nil, resumeHash: []),
          .seated(SeatID(label: 1), name: nil, resumeHash: []),
        ], 1, .seatTaken
      ),
      ([.dropped(.named("none"))], 0, .unknownStep),
      ([.closed(.named("ask"))], 0, .unknownStep),
      ([opened, opened], 1, .wrongPhase),
      ([opened, .viewed(.named("ask"), .plain)], 1, .wrongPhase),
      ([opened, .closed(.named("ask")), .revealed(.named("ask"))], 2, .wrongPhase),
      ([.followed(order: "none")], 0, .unknownOrder),
      ([.inserted(.named("ask"), .pulse)], 0, .wrongPhase),
      ([.ended, .doorClosed], 1, .afterEnd),
      ([.afterBegun], 0, .wrongPhase), ([opened, .afterBegun, .afterBegun], 2, .wrongPhase),
      ([opened, .grouped(.named("more"), [])], 1, .unknownStep),
      ([opened, .grouped(.named("ask"), [group])], 1, .unknownSeat),
      ([opened, .proposed(.named("ask"), line: 1, text: "x")], 1, .unknownStep),
      ([.adopted(.named("ask"), line: 1)], 0, .unknownStep),
      ([opened, .linesReplaced(.named("ask"), batch: 0, payload: [])], 1, .wrongPhase),
      (
        [opened, .inserted(.named("b"), .ballot(draft: .named("ask"), line: 1))], 1, .unknownLine
      ),
      ([.inserted(.named("b"), .ballot(draft: .named("ask"), line: 1))], 0, .wrongPhase),
    ] as [([Fact], Int, RestoreError.Reason)])
  func refused(facts: [Fact], index: Int, reason: RestoreError.Reason) {
    #expect(throws: RestoreError.impossibleFact(index: index, reason: reason)) {
      try Session(restoring: facts, spool: [], setup: setup, opening: Room.opening)
    }
  }

  @Test("a spool that cannot be is refused by the place of its fault")
  func refusedSpool() {
    #expect(throws: RestoreError.impossibleRecord(index: 0, reason: .unknownToken)) {
      try Session(
        restoring: [Self.opened], spool: [.withdrawn(.of(1))], setup: setup,
        opening: Room.opening)
    }
    #expect(throws: RestoreError.impossibleRecord(index: 1, reason: .unknownSeat)) {
      try Session(
        restoring: [Self.opened], spool: [.decision([1]), .finished(SeatID(label: 1))],
        setup: setup, opening: Room.opening)
    }
  }
}
