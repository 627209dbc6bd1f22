import Facilitation
import Testing
import WorkshopModel

@Suite("What one seat may do without end")
struct FloodTests {
  let step = StepID.named("ask")
  let seat = SeatID(label: 2)

  func room() throws -> Room {
    var room = Room(.of([.choice("ask"), .choice("more")]))
    try room.join(1...9)
    try room.say(.open)
    return room
  }

  @Test("an answer changed again and again fills the spool to a bound, and stays taken back")
  func changing() throws {
    var room = try room()
    var taken: UInt64 = 0
    while taken < 1000 {
      guard (try? room.send(.submit(seat, step, .of(100 + taken), .some))) != nil else { break }
      try room.send(.finish(seat, step))
      try room.send(.takeBack(seat, step, .of(100 + taken)))
      taken += 1
    }
    #expect(taken == UInt64(Limits().answersPerSeat))
    #expect(room.log.records(of: step).count == 4 * Limits().answersPerSeat)
    #expect(throws: Refusal.changedTooOften) {
      try room.send(.submit(seat, step, .of(9), .some))
    }
    #expect(try room.send(.finish(seat, step)).says(.finished(step), to: .seat(seat)))
    try room.answer(3, step)
  }

  @Test("a standing answer of somebody who changed often can still be taken back")
  func takingBack() throws {
    var room = try room()
    for token in 1..<UInt64(Limits().answersPerSeat) {
      try room.send(.submit(seat, step, .of(token), .some))
      try room.send(.takeBack(seat, step, .of(token)))
    }
    try room.send(.submit(seat, step, .of(0), .some))
    #expect(try room.send(.submit(seat, step, .of(0), .some)).count == 1)
    #expect(
      try room.send(.takeBack(seat, step, .of(0)))
        .says(.takenBack(step, .of(0)), to: .seat(seat)))
  }

  @Test("the next step counts anew")
  func nextStep() throws {
    var room = try room()
    for token in 0..<UInt64(Limits().answersPerSeat) {
      try room.send(.submit(seat, step, .of(token), .some))
      try room.send(.takeBack(seat, step, .of(token)))
    }
    try room.say(.close)
    try room.read(step)
    try room.say(.next)
    try room.send(.submit(seat, .named("more"), .of(1), .some))
  }

  @Test("somebody who asks for a person without end is told of once a tick")
  func helping() throws {
    var room = try room()
    func wanted(_ effects: [SessionEffect]) -> Int {
      effects.said.count { if case .helpWanted = $0.notice { true } else { false } }
    }
    var effects: [SessionEffect] = []
    for _ in 0..<50 {
      let heard = try room.send(.signal(seat, .help))
      #expect(heard.says(.signalled(.help), to: .seat(seat)))
      effects += heard
    }
    #expect(wanted(effects) == 1)
    #expect(wanted(try room.send(.signal(SeatID(label: 3), .help))) == 1)
    try room.wait(seconds: 30)
    #expect(wanted(try room.send(.signal(seat, .help))) == 1)
  }

  @Test("stepping out and back between steps reaches the console on a tick, not as it happens")
  func stepping() throws {
    var room = try room()
    try room.say(.close)
    try room.read(step)
    func told(_ effects: [SessionEffect]) -> Int {
      effects.said.count { if case .people = $0.notice { true } else { false } }
    }
    var effects: [SessionEffect] = []
    for _ in 0..<25 {
      effects += try room.send(.signal(seat, .stepOut))
      effects += try room.send(.signal(seat, .stepBack))
    }
    #expect(told(effects) == 0)
    #expect(told(try room.wait(seconds: 30)) == 1)
  }
}

@Suite("Sending people out while they answer")
struct ShrinkingTests {
  let step = StepID.named("ask")

  func terms(_ effects: [SessionEffect]) -> OpenTerms? {
    effects.lazy.compactMap { if case .read(_, let terms) = $0 { terms } else { nil } }.first
  }

  func room(_ seats: ClosedRange<UInt32>) throws -> Room {
    var room = Room(.of([.choice("ask").with { ($0.reveal, $0.k) = (.facilitator, 1) }]))
    try room.join(seats)
    try room.say(.open)
    return room
  }

  func sendOut(_ label: UInt32, of room: inout Room) throws {
    let effects = try room.send(.signal(SeatID(label: label), .help))
    guard case .helpWanted(let letter)? = effects.said.first?.notice else {
      Issue.record("nobody was called")
      return
    }
    try room.say(.sendOut(letter: letter))
  }

  @Test("rules K2: the facilitator cannot shrink the set in which an answer is hidden")
  func shrinking() throws {
    var room = try room(1...9)
    for label in UInt32(2)...9 { try sendOut(label, of: &room) }
    try room.answer(1, step)
    #expect(terms(try room.say(.close))?.k == 3)
  }

  @Test("somebody sent out of a larger room changes nothing")
  func larger() throws {
    var room = try room(1...9)
    try sendOut(9, of: &room)
    #expect(terms(try room.say(.close))?.k == 1)
  }
}
