import Facilitation
import Testing
import WorkshopModel

@Suite("Time")
struct ClockTests {
  let ask = StepID.named("ask")

  func room(_ step: Step = .choice("ask"), seats: ClosedRange<UInt32> = 1...5) throws -> Room {
    var room = Room(.of([step, .choice("more")]))
    try room.join(seats)
    try room.say(.open)
    return room
  }

  func instant(_ seconds: Int) -> SessionInstant {
    SessionInstant(milliseconds: Int64(seconds) * 1000)
  }

  @Test("soft time that is up is told to the facilitator, once")
  func soft() throws {
    var room = try room()
    #expect(!(try room.wait(seconds: 179)).says(.timeIsUp(ask), to: .facilitator))
    #expect(try room.wait(seconds: 1).says(.timeIsUp(ask), to: .facilitator))
    #expect(!(try room.wait(seconds: 600)).says(.timeIsUp(ask), to: .facilitator))
    #expect(room.session.currentPhase == .open)
  }

  @Test("hard time gives thirty seconds' notice to everyone, then closes")
  func hard() throws {
    var room = try room(.choice("ask").with { $0.time = .hard })
    let notice = try room.wait(seconds: 150)
    #expect(notice.says(.closingSoon(ask, deadline: instant(180)), to: .everyone))
    #expect(room.session.currentPhase == .open)
    #expect(try room.wait(seconds: 30).facts == [.closed(ask)])
  }

  @Test("a step that the clock closes is closed whatever its time is called")
  func timer() throws {
    var room = try room(.choice("ask").with { $0.close = .timer })
    #expect(try room.wait(seconds: 180).facts == [.closed(ask)])
  }

  @Test("participants of a step without a clock are told no deadline")
  func open() throws {
    let step = Step.choice("ask").with { $0.time = .open }
    var room = try room(step)
    let deadlines = room.log.said.compactMap { notice, audience -> (SessionInstant?, Bool)? in
      guard case .step(let step) = notice else { return nil }
      return (step.deadline, audience == .consoles)
    }
    #expect(deadlines.count { $0.0 == nil && !$0.1 } == 2)
    #expect(deadlines.count { $0.0 == instant(180) && $0.1 } == 1)
    let effects = try room.say(.extend(minutes: 1))
    #expect(effects.says(.extended(ask, deadline: nil), to: .participants))
    #expect(effects.says(.extended(ask, deadline: instant(240)), to: .consoles))
  }

  @Test("a breath closes with its own last cycle and without a notice")
  func breathe() throws {
    let breathing = Breathing(cycles: 6)
    var room = try room(.make("ask", .breathe(breathing)))
    let effects = try room.wait(seconds: 60)
    #expect(effects.facts == [.closed(ask)])
    #expect(!effects.says(.closingSoon(ask, deadline: instant(60)), to: .everyone))
  }

  @Test("a break warns a minute before it is over")
  func pause() throws {
    var room = try room(.make("ask", .break, minutes: 5))
    let effects = try room.wait(seconds: 240)
    #expect(effects.says(.closingSoon(ask, deadline: instant(300)), to: .everyone))
    #expect(try room.wait(seconds: 60).facts == [.closed(ask)])
  }

  @Test("extending adds minutes, also when soft time is up, and blames nobody")
  func extend() throws {
    var room = try room()
    #expect(
      try room.say(.extend(minutes: 2)) == [
        .send(.extended(ask, deadline: instant(300)), to: .everyone)
      ])
    try room.wait(seconds: 400)
    #expect(
      try room.say(.extend(minutes: 2)) == [
        .send(.extended(ask, deadline: instant(520)), to: .everyone)
      ])
    #expect(try room.wait(seconds: 120).says(.timeIsUp(ask), to: .facilitator))
    try room.say(.close)
    #expect(throws: Refusal.stepNotOpen) { try room.say(.extend(minutes: 1)) }
  }

  @Test("holding keeps the remaining time, and resuming moves the deadline")
  func hold() throws {
    var room = try room(.choice("ask").with { $0.time = .hard })
    try room.wait(seconds: 100)
    #expect(try room.say(.hold) == [.send(.held, to: .everyone)])
    #expect(throws: Refusal.onHold) { try room.say(.hold) }
    #expect(room.session.nextDeadline == nil)
    try room.answer(1, ask)
    try room.wait(seconds: 1000)
    #expect(
      try room.say(.resume) == [.send(.resumed(deadline: instant(1180)), to: .everyone)])
    #expect(throws: Refusal.notOnHold) { try room.say(.resume) }
    #expect(room.session.currentOpenedAt == instant(1000))
    #expect(try room.wait(seconds: 79).facts.isEmpty)
    #expect(try room.wait(seconds: 1).facts == [.closed(ask)])
  }

  @Test("a held room does not go on, and can be extended")
  func held() throws {
    var room = try room()
    try room.say(.hold)
    for verb in [Verb.open, .next, .back, .jump(ask), .insert(.pulse), .callBack] {
      #expect(throws: Refusal.onHold) { try room.say(verb) }
    }
    #expect(
      try room.say(.extend(minutes: 2)) == [
        .send(.extended(ask, deadline: nil), to: .everyone)
      ])
    let resumed = try room.say(.resume)
    #expect(resumed.says(.resumed(deadline: instant(300)), to: .everyone))
  }

  @Test("from eight seats on a step closes three to eight seconds after the last one is done")
  func linger() throws {
    var room = try room(seats: 1...8)
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    let deadline = try #require(room.session.nextDeadline)
    #expect((3000...8000).contains(deadline.milliseconds))
    #expect(try room.wait(seconds: 8).facts == [.closed(ask)])
  }

  @Test("a step's own linger is kept to")
  func ownLinger() throws {
    var room = try room(.choice("ask").with { $0.lingerSeconds = 1 }, seats: 1...8)
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    #expect(room.session.nextDeadline == instant(1))
  }

  @Test("taking back within the linger keeps the step open")
  func lingerBroken() throws {
    var room = try room(seats: 1...8)
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    try room.send(.takeBack(SeatID(label: 3), ask, .of(3)))
    #expect(try room.wait(seconds: 20).facts.isEmpty)
    try room.answer(3, ask, token: 33)
    #expect(try room.wait(seconds: 8).facts == [.closed(ask)])
  }

  @Test("below eight seats the console is told, and the facilitator closes")
  func fewSeats() throws {
    var room = try room(seats: 1...7)
    let writing = try room.wait(seconds: 10)
    #expect(writing.said.count == 1)
    #expect(writing.says(.readiness(ask, .stillWriting), to: .facilitator))
    for label in 1...7 { try room.answer(UInt32(label), ask) }
    let effects = try room.wait(seconds: 60)
    #expect(effects == [.send(.readiness(ask, .readyWhenYouAre), to: .facilitator)])
  }

  @Test("closing by itself can be turned off and on live")
  func autoClose() throws {
    var room = try room(seats: 1...8)
    try room.say(.autoClose(false))
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    #expect(try room.wait(seconds: 60).facts.isEmpty)
    try room.say(.autoClose(true))
    #expect(try room.wait(seconds: 8).facts == [.closed(ask)])
  }

  @Test("stepping out counts as done, and a lost connection after a minute")
  func denominators() throws {
    var room = try room(seats: 1...10)
    for label in 1...8 { try room.answer(UInt32(label), ask) }
    try room.send(.signal(SeatID(label: 9), .stepOut))
    try room.send(.disconnect(SeatID(label: 10)))
    #expect(try room.wait(seconds: 59).facts.isEmpty)
    #expect(try room.wait(seconds: 9).facts == [.closed(ask)])
  }

  @Test("somebody who comes back within the linger is waited for again")
  func backInTime() throws {
    var room = try room(seats: 1...8)
    for label in 1...7 { try room.answer(UInt32(label), ask) }
    try room.send(.disconnect(SeatID(label: 8)))
    try room.wait(seconds: 61)
    try room.send(.resume(SeatID(label: 8), resumeHash: [1]))
    #expect(try room.wait(seconds: 60).facts.isEmpty)
    try room.answer(8, ask)
    #expect(try room.wait(seconds: 8).facts == [.closed(ask)])
  }

  @Test("progress is a word on a tick, never falls, and only where there are eight")
  func progress() throws {
    var room = try room(seats: 1...8)
    for label in 1...6 { try room.answer(UInt32(label), ask) }
    let most = try room.wait(seconds: 10)
    #expect(most.says(.progress(ask, .most), to: .participants))
    for label in 1...6 {
      try room.send(.takeBack(SeatID(label: UInt32(label)), ask, .of(UInt64(label))))
    }
    #expect(try room.wait(seconds: 30).said.isEmpty)
    for label in 1...7 { try room.answer(UInt32(label), ask, token: 100 + UInt64(label)) }
    #expect(try room.wait(seconds: 30).said.isEmpty)
  }

  @Test("no participant is told of progress below eight seats")
  func noProgress() throws {
    var room = try room(seats: 1...7)
    for label in 1...6 { try room.answer(UInt32(label), ask) }
    let effects = try room.wait(seconds: 60)
    #expect(effects.said.allSatisfy { $0.to == .facilitator })
  }
}
