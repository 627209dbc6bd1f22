import Facilitation
import Testing
import WorkshopModel

@Suite("Views")
struct ViewTests {
  let ask = StepID.named("ask")

  /// A room whose first step is closed.
  func closed(_ step: Step = .choice("ask"), _ change: (inout Workshop) -> Void = { _ in }) throws
    -> Room
  {
    var room = Room(.of([step, .choice("more")], names: Optional.none, change))
    try room.join(1...5)
    try room.say(.open)
    try room.say(.close)
    return room
  }

  @Test("law 7: a view is recorded once, and the key goes when no line waits")
  func once() throws {
    var room = try closed()
    let effects = try room.read(ask)
    #expect(
      effects == [
        .record(.viewed(ask, .plain)), .record(.spoolDestroyed(ask)),
        .send(.phase(ask, .viewed, deadline: nil), to: .everyone), .destroySpool(ask),
      ])
    #expect(try room.read(ask, Reading(room: [1], facilitator: [2])).isEmpty)
    #expect(room.session.reading(of: ask) == .plain)
  }

  @Test("a reading for an open or unknown step is refused")
  func tooEarly() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...2)
    #expect(throws: Refusal.unknownStep) { try room.read(.named("other")) }
    try room.say(.open)
    #expect(throws: Refusal.closeFirst) { try room.read(ask) }
    #expect(throws: Refusal.closeFirst) { try room.send(.moderationFinished(ask)) }
    #expect(throws: Refusal.unknownStep) { try room.send(.moderationFinished(.named("x"))) }
  }

  @Test("the room sees a view when the facilitator reveals it, once")
  func reveal() throws {
    var room = try closed()
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
    try room.read(ask)
    #expect(
      try room.say(.reveal) == [
        .record(.revealed(ask)), .send(.phase(ask, .revealed, deadline: nil), to: .everyone),
        .send(.view(ask, payload: [42], facilitatorOnly: false), to: .everyone),
      ])
    #expect(throws: Refusal.alreadyAsked) { try room.say(.reveal) }
  }

  @Test("what is for the facilitator alone goes to nobody else and cannot be revealed")
  func facilitatorOnly() throws {
    var room = try closed(.choice("ask").with { $0.reveal = .facilitator })
    let effects = try room.read(ask, Reading(room: [1], facilitator: [2]))
    #expect(effects.says(.view(ask, payload: [2], facilitatorOnly: true), to: .facilitator))
    let views = effects.said.filter { notice, audience in
      if case .view = notice { audience != .facilitator } else { false }
    }
    #expect(views.isEmpty)
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
  }

  @Test("a session that a member leads has no privileged sight")
  func memberLed() throws {
    var room = try closed(.choice("ask")) { $0.leadership = .member }
    let effects = try room.read(ask, Reading(room: [1], facilitator: [2]))
    #expect(!effects.says(.view(ask, payload: [2], facilitatorOnly: true), to: .facilitator))
    #expect(
      !room.session.noticesForFacilitator().contains(
        .view(ask, payload: [2], facilitatorOnly: true)))
  }

  @Test("feedback never reaches the room")
  func feedback() throws {
    let item = FeedbackItem.text(LocalizedText("?"), TextQuestion())
    let step = Step.make("ask", .feedback([item])).with { $0.reveal = .room }
    var room = try closed(step)
    try room.read(ask)
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
    #expect(throws: Refusal.nothingToReveal) {
      try room.send(.linesReleased(ask, payload: [1]))
    }
  }

  @Test("own answers stay on own screens")
  func onlySelf() throws {
    var room = try closed(.choice("ask").with { $0.reveal = .onlySelf })
    let seats = (1...5).map { SeatID(label: $0) }
    #expect(room.log.says(.ownAnswerOnly(ask), to: .seats(seats)))
    try room.read(ask)
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
  }

  @Test("lines are shown as they are released, and the key goes after the last one")
  func lines() throws {
    var room = try closed(.make("ask", .text(TextQuestion())))
    #expect(throws: Refusal.nothingToReveal) {
      try room.send(.linesReleased(ask, payload: [1]))
    }
    let reading = Reading(room: nil, facilitator: nil, linesWaiting: 6)
    let read = try room.read(ask, reading)
    #expect(read.says(.linesWaiting(ask, count: 6), to: .facilitator))
    #expect(!read.contains(.destroySpool(ask)))
    let first = try room.send(.linesReleased(ask, payload: [1]))
    #expect(first.facts == [.linesReleased(ask, payload: [1])])
    #expect(first.says(.view(ask, payload: [1], facilitatorOnly: false), to: .everyone))
    try room.say(.next)
    try room.send(.linesReleased(ask, payload: [2]))
    #expect(room.session.shownViews(of: ask) == [[1], [2]])
    #expect(try room.send(.moderationFinished(ask)).contains(.destroySpool(ask)))
    #expect(try room.send(.moderationFinished(ask)).isEmpty)
    #expect(throws: Refusal.unknownStep) {
      try room.send(.linesReleased(.named("x"), payload: []))
    }
  }

  @Test("lines are released in so many batches and no more")
  func linesBound() throws {
    var room = try closed(.make("ask", .text(TextQuestion())))
    try room.read(ask)
    for _ in 0..<64 { try room.send(.linesReleased(ask, payload: [1])) }
    #expect(throws: Refusal.tooMany) { try room.send(.linesReleased(ask, payload: [1])) }
  }

  @Test("when a gate finds somebody unable, all learn it alike and the session can only end")
  func stops() throws {
    let gate = Step.make("ask", .gate(GateTerms(options: [LocalizedText("Yes")])))
    var room = try closed(gate)
    try room.say(.next)
    let effects = try room.read(
      ask, Reading(room: [5], facilitator: nil, stopsSession: true))
    #expect(effects.says(.view(ask, payload: [5], facilitatorOnly: false), to: .everyone))
    #expect(room.session.currentStep?.id == ask)
    for verb in [Verb.next, .open, .jump(.named("more")), .insert(.pause(minutes: 1))] {
      #expect(throws: Refusal.noNextStep) { try room.say(verb) }
    }
    try room.say(.endNow)
  }

  @Test("a view that was not revealed stays unrevealed when the room goes on")
  func notShown() throws {
    var room = try closed()
    try room.read(ask)
    try room.say(.next)
    #expect(room.session.shownViews(of: ask).isEmpty)
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
  }

  @Test("a stage and a returning seat get what the room has seen, and no more")
  func snapshots() throws {
    var room = try closed()
    try room.read(ask, Reading(room: [1], facilitator: [2]))
    let view = Notice.view(ask, payload: [1], facilitatorOnly: false)
    #expect(!room.session.noticesForStage().contains(view))
    try room.say(.reveal)
    #expect(room.session.noticesForStage().contains(view))
    let seat = room.session.notices(for: SeatID(label: 1))
    #expect(seat.contains(view))
    #expect(!seat.contains(.view(ask, payload: [2], facilitatorOnly: true)))
    #expect(
      room.session.noticesForFacilitator().contains(
        .view(ask, payload: [2], facilitatorOnly: true)))
  }
}
