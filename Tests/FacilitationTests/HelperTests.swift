import Facilitation
import Testing
import WorkshopModel

@Suite("Helpers, and a console that nobody holds")
struct HelperTests {
  let ask = StepID.named("ask")

  func room(helpers: Int = 1) throws -> Room {
    var room = Room(.of([.choice("ask"), .choice("more")]))
    try room.join(1...3)
    try room.send(.facilitatorPresent(true))
    try room.send(.helpersPresent(helpers))
    try room.say(.open)
    return room
  }

  @Test("helpers are counted aloud")
  func counted() throws {
    var room = Room(.of([.choice("ask")]))
    let effects = try room.send(.helpersPresent(2))
    guard case .send(.lobby(let lobby), .everyone)? = effects.first else {
      Issue.record("nobody was told")
      return
    }
    #expect(lobby.helpers == 2)
    #expect(try room.send(.helpersPresent(2)).isEmpty)
  }

  @Test("a helper may hold, resume, admit, call back and speak, and nothing else")
  func capabilities() throws {
    var room = try room()
    #expect(try room.send(.helper(.hold)) == [.send(.held, to: .everyone)])
    try room.send(.helper(.resume))
    #expect(throws: Refusal.betweenStepsOnly) { try room.send(.helper(.admit)) }
    #expect(throws: Refusal.noPairHere) { try room.send(.helper(.callBack)) }
    #expect(try room.send(.helper(.broadcast("Hi"))).says(.broadcast("Hi"), to: .everyone))
    let verbs: [Verb] = [
      .open, .close, .reveal, .next, .back, .skip, .end, .endNow, .lock, .sendOut(letter: "A"),
      .insert(.pulse), .extend(minutes: 1), .handOver, .closedQuestions(true),
    ]
    for verb in verbs {
      #expect(throws: Refusal.notForHelpers) { try room.send(.helper(verb)) }
    }
  }

  @Test("a helper's picture holds nothing that the room may not see")
  func picture() throws {
    var room = try room()
    try room.say(.close)
    try room.read(ask, Reading(room: [1], facilitator: [2], linesWaiting: 3))
    let notices = room.session.noticesForHelper()
    for notice in notices {
      if case .view = notice { Issue.record("a view") }
      if case .linesWaiting = notice { Issue.record("lines") }
    }
    #expect(notices.count == 4)
    #expect(room.session.noticesForFacilitator().count == 6)
  }

  @Test("after ten seconds without a facilitator the room waits, and its clocks stand still")
  func away() throws {
    var room = try room(helpers: 0)
    try room.send(.facilitatorPresent(false))
    #expect(!(try room.wait(seconds: 9)).says(.away(true), to: .everyone))
    #expect(try room.wait(seconds: 1).says(.away(true), to: .everyone))
    #expect(room.session.notices(for: SeatID(label: 1)).contains(.away(true)))
    #expect(try room.wait(seconds: 300).facts.isEmpty)
    let effects = try room.send(.facilitatorPresent(true))
    let deadline = SessionInstant(milliseconds: 480_000)
    #expect(
      effects.prefix(2) == [
        .send(.away(false), to: .everyone), .send(.resumed(deadline: deadline), to: .everyone),
      ])
    #expect(!room.session.isOnHold)
  }

  @Test("a facilitator who is back within ten seconds was not away")
  func blink() throws {
    var room = try room()
    try room.send(.facilitatorPresent(false))
    try room.wait(seconds: 8)
    try room.send(.facilitatorPresent(true))
    let effects = try room.wait(seconds: 100)
    #expect(!effects.says(.away(true), to: .everyone))
  }

  @Test("a room that was held stays held when the facilitator is back")
  func heldAndAway() throws {
    var room = try room()
    try room.say(.hold)
    try room.send(.facilitatorPresent(false))
    try room.wait(seconds: 20)
    let effects = try room.send(.facilitatorPresent(true))
    #expect(effects.says(.away(false), to: .everyone))
    #expect(room.session.isOnHold)
    let deadline = SessionInstant(milliseconds: 200_000)
    #expect(try room.say(.resume).says(.resumed(deadline: deadline), to: .everyone))
  }

  @Test("a helper may hold a room that waits; it is held when the facilitator is back")
  func heldWhileAway() throws {
    var room = try room()
    try room.send(.facilitatorPresent(false))
    try room.wait(seconds: 20)
    #expect(throws: Refusal.notOnHold) { try room.send(.helper(.resume)) }
    try room.send(.helper(.hold))
    try room.send(.facilitatorPresent(true))
    #expect(room.session.isOnHold)
    let deadline = SessionInstant(milliseconds: 190_000)
    #expect(try room.say(.resume).says(.resumed(deadline: deadline), to: .everyone))
  }

  @Test("after a minute a helper takes the place, once")
  func promotion() throws {
    var room = try room()
    try room.send(.facilitatorPresent(false))
    #expect(!(try room.wait(seconds: 59)).contains(.promoteHelper))
    let effects = try room.wait(seconds: 1)
    #expect(
      effects == [
        .promoteHelper, .send(.roleChanged(isFacilitator: true), to: .facilitator),
      ])
    #expect(!(try room.wait(seconds: 60)).contains(.promoteHelper))
    try room.send(.helpersPresent(0))
    #expect(try room.send(.facilitatorPresent(true)).says(.away(false), to: .everyone))
  }

  @Test("a helper who comes late to an empty console takes the place at once")
  func lateHelper() throws {
    var room = try room(helpers: 0)
    try room.send(.facilitatorPresent(false))
    #expect(!(try room.wait(seconds: 90)).contains(.promoteHelper))
    try room.send(.helpersPresent(1))
    #expect(try room.wait(seconds: 0).contains(.promoteHelper))
  }

  @Test("a helper may take over only while no facilitator is there")
  func takeOver() throws {
    var room = try room()
    #expect(throws: Refusal.facilitatorIsHere) { try room.send(.helper(.takeOver)) }
    try room.send(.facilitatorPresent(false))
    #expect(throws: Refusal.notYetAway) { try room.send(.helper(.takeOver)) }
    try room.wait(seconds: 10)
    #expect(try room.send(.helper(.takeOver)).first == .promoteHelper)
    #expect(throws: Refusal.alreadyAsked) { try room.send(.helper(.takeOver)) }
  }

  @Test("after a restart without a facilitator a helper takes the place after a minute")
  func afterCrash() throws {
    var room = try room().afterCrash()
    try room.send(.helpersPresent(1))
    #expect(try room.wait(seconds: 60).contains(.promoteHelper))
  }

  @Test("the facilitator hands over to a helper, and each is told which of the two it is")
  func handOver() throws {
    var alone = try room(helpers: 0)
    #expect(throws: Refusal.noHelper) { try alone.say(.handOver) }
    var room = try room()
    let effects = try room.say(.handOver)
    #expect(
      effects == [
        .swapConsoles, .send(.roleChanged(isFacilitator: true), to: .facilitator),
        .send(.roleChanged(isFacilitator: false), to: .helpers),
      ])
    let plan = Notice.plan(room.session.plan)
    #expect(try room.send(.facilitatorPresent(true)).says(plan, to: .facilitator))
  }

  @Test("nobody is away in the lobby")
  func lobby() throws {
    var room = Room(.of([.choice("ask")]))
    try room.send(.facilitatorPresent(true))
    try room.send(.helpersPresent(1))
    try room.send(.facilitatorPresent(false))
    #expect(try room.wait(seconds: 100).said.map(\.notice).allSatisfy { !$0.isAway })
  }
}

extension Notice {
  var isAway: Bool { if case .away = self { true } else { false } }
}
