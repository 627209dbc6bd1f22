import Facilitation
import Testing
import WorkshopModel

@Suite("Answers")
struct AnswerTests {
  let step = StepID.named("ask")

  func room(_ seats: ClosedRange<UInt32> = 1...5) throws -> Room {
    var room = Room(.of([.choice("ask"), .choice("more")]))
    try room.join(seats)
    try room.say(.open)
    return room
  }

  @Test("an answer goes to the spool and is acknowledged to its author, in this order")
  func submit() throws {
    var room = try room()
    let seat = SeatID(label: 2)
    let effects = try room.send(.submit(seat, step, .of(9), .some))
    #expect(
      effects == [
        .spool(step, .envelope(.of(9), .some, signer: nil, group: nil)),
        .spool(step, .finished(seat)),
        .send(.acknowledged(step, .of(9)), to: .seat(seat)),
      ])
  }

  @Test("a restart lets nobody answer twice, whether they had said that they are done or not")
  func twice() throws {
    var room = try room()
    let seat = SeatID(label: 2)
    try room.send(.submit(seat, step, .of(9), .some))
    var back = try room.afterCrash()
    try back.send(.resume(seat, resumeHash: [7]))
    #expect(throws: Refusal.alreadyAnswered) {
      try back.send(.submit(seat, step, .of(10), .some))
    }
    let again = try back.send(.submit(seat, step, .of(9), .some))
    #expect(again.says(.acknowledged(step, .of(9)), to: .seat(seat)))
    try back.send(.takeBack(seat, step, .of(9)))
    let other = try back.send(.submit(seat, step, .of(10), .some))
    #expect(other.says(.acknowledged(step, .of(10)), to: .seat(seat)))
  }

  @Test("finishing names the seat in the spool, and the answer never does")
  func finish() throws {
    var room = try room()
    let seat = SeatID(label: 2)
    #expect(
      try room.send(.finish(seat, step)) == [
        .spool(step, .finished(seat)), .send(.finished(step), to: .seat(seat)),
      ])
  }

  @Test("law 5: the same token again is acknowledged again and kept once")
  func idempotence() throws {
    var room = try room()
    let seat = SeatID(label: 2)
    try room.send(.submit(seat, step, .of(9), .some))
    let again = try room.send(.submit(seat, step, .of(9), .some))
    #expect(again == [.send(.acknowledged(step, .of(9)), to: .seat(seat))])
    try room.send(.finish(seat, step))
    #expect(try room.send(.finish(seat, step)) == [.send(.finished(step), to: .seat(seat))])
  }

  @Test("law 5: a resend after closing is still acknowledged until the view is made")
  func resendAfterClose() throws {
    var room = try room()
    try room.answer(2, step)
    try room.say(.close)
    let seat = SeatID(label: 2)
    #expect(
      try room.send(.submit(seat, step, .of(2), .some)) == [
        .send(.acknowledged(step, .of(2)), to: .seat(seat))
      ])
    try room.read(step)
    #expect(throws: Refusal.stepNotOpen) {
      try room.send(.submit(seat, step, .of(2), .some))
    }
  }

  @Test("a second answer is refused until the first is taken back")
  func change() throws {
    var room = try room()
    let seat = SeatID(label: 2)
    try room.answer(2, step, token: 9)
    #expect(throws: Refusal.alreadyAnswered) {
      try room.send(.submit(seat, step, .of(10), .some))
    }
    #expect(
      try room.send(.takeBack(seat, step, .of(9))) == [
        .spool(step, .withdrawn(.of(9))), .spool(step, .unfinished(seat)),
        .send(.takenBack(step, .of(9)), to: .seat(seat)),
      ])
    #expect(try room.answer(2, step, token: 10).count == 4)
  }

  @Test("nobody takes back or takes over another's answer")
  func others() throws {
    var room = try room()
    try room.answer(2, step, token: 9)
    #expect(throws: Refusal.nothingToTakeBack) {
      try room.send(.takeBack(SeatID(label: 3), step, .of(9)))
    }
    #expect(throws: Refusal.alreadyAnswered) {
      try room.send(.submit(SeatID(label: 3), step, .of(9), .some))
    }
  }

  @Test("a signed step's envelope names its signer")
  func signed() throws {
    let asked = Step.choice("ask").with { $0.reveal = .signed }
    var room = Room(.of([asked], room: .constellation))
    try room.join(1...3, named: true)
    try room.say(.open)
    let seat = SeatID(label: 1)
    let effects = try room.send(.submit(seat, step, .of(9), .some))
    #expect(effects.first == .spool(step, .envelope(.of(9), .some, signer: seat, group: nil)))
  }

  @Test("answers are refused where none is asked, before the start and from strangers")
  func refusals() throws {
    var room = Room(.of([.make("talk", .talk(Talk()))]))
    try room.join(1...2)
    let talk = StepID.named("talk")
    let seat = SeatID(label: 1)
    #expect(throws: Refusal.notStarted) { try room.send(.submit(seat, talk, .of(1), .some)) }
    try room.say(.open)
    #expect(throws: Refusal.noAnswerHere) { try room.send(.submit(seat, talk, .of(1), .some)) }
    #expect(throws: Refusal.unknownSeat) {
      try room.send(.submit(SeatID(label: 99), talk, .of(1), .some))
    }
    #expect(throws: Refusal.stepNotOpen) { try room.send(.finish(seat, .named("other"))) }
    #expect(throws: Refusal.stepNotOpen) { try room.send(.takeBack(seat, .named("o"), .of(1))) }
  }
}
