import Facilitation
import Testing
import WorkshopModel

@Suite("Steps, one after the other")
struct StepTests {
  let ask = StepID.named("ask")
  let more = StepID.named("more")

  func room(
    _ steps: [Step] = [.choice("ask"), .choice("more")], seats: ClosedRange<UInt32> = 1...5,
    _ change: (inout Workshop) -> Void = { _ in }
  ) throws -> Room {
    var room = Room(.of(steps, change))
    try room.join(seats)
    try room.say(.open)
    return room
  }

  @Test("opening records the terms first, begins the spool, and tells everybody")
  func opens() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...2)
    let effects = try room.say(.open)
    let terms = OpenTerms(
      reveal: .room, k: 5, present: 2, facilitatorLooksFirst: false, room: .group)
    let seats = [SeatID(label: 1), SeatID(label: 2)]
    #expect(
      effects.prefix(2) == [
        .record(.opened(ask, terms, participants: seats)), .beginSpool(ask),
      ])
    let audiences = effects.said.map(\.to)
    #expect(audiences == [.seats(seats), .consoles, .stages, .consoles])
  }

  @Test("closing by hand records, orders the batch, hands it to the reader and says so")
  func closes() throws {
    var room = try room()
    let effects = try room.say(.close)
    #expect(effects.count == 5)
    #expect(effects.first == .record(.closed(ask)))
    guard case .spool(ask, .shuffle) = effects[1] else {
      Issue.record("the batch has no order")
      return
    }
    #expect(effects[2] == .send(.phase(ask, .collecting, deadline: nil), to: .everyone))
    guard case .read(ask, _) = effects[3] else {
      Issue.record("nobody reads the batch")
      return
    }
    #expect(effects[4] == .send(.phase(ask, .closed, deadline: nil), to: .everyone))
    #expect(throws: Refusal.stepNotOpen) { try room.say(.close) }
  }

  @Test("nothing is closed, shown or passed before the start")
  func notStarted() throws {
    var room = Room(.of([.choice("ask")]))
    let verbs: [Verb] = [
      .close, .reveal, .next, .back, .jump(ask), .extend(minutes: 1), .hold, .insert(.pulse),
    ]
    for verb in verbs {
      #expect(throws: Refusal.notStarted) { try room.say(verb) }
    }
  }

  @Test("next closes an open step and goes on when it has been read")
  func next() throws {
    var room = try room()
    let closing = try room.say(.next)
    #expect(closing.facts == [.closed(ask)])
    let reading = try room.read(ask)
    #expect(reading.facts.count == 3)
    #expect(room.session.currentStep?.id == more)
    #expect(throws: Refusal.noNextStep) { try room.say(.next) }
    #expect(room.session.currentPhase == .open)
  }

  @Test("a second next goes on without waiting for the reader")
  func impatient() throws {
    var room = try room()
    try room.say(.next)
    try room.say(.next)
    #expect(room.session.currentStep?.id == more)
    try room.read(ask)
    #expect(room.session.currentStep?.id == more)
    #expect(room.session.reading(of: ask) == .plain)
  }

  @Test("open asks to close first, and opens the next step between steps")
  func open() throws {
    var room = try room()
    #expect(throws: Refusal.closeFirst) { try room.say(.open) }
    try room.say(.close)
    try room.read(ask)
    try room.say(.open)
    #expect(room.session.currentStep?.id == more)
  }

  @Test("a talk closes with next at once and has no spool")
  func talk() throws {
    var room = try room([.make("talk", .talk(Talk())), .choice("more")])
    try room.send(.finish(SeatID(label: 1), .named("talk")))
    let effects = try room.say(.next)
    #expect(effects.facts.first == .closed(.named("talk")))
    #expect(room.session.currentStep?.id == more)
    #expect(!room.log.contains(.beginSpool(.named("talk"))))
  }

  @Test("a room on closed questions passes over steps that ask for words, on the way")
  func closedQuestions() throws {
    let text = Step.make("text", .text(TextQuestion()))
    let words = Step.make("words", .words(WordsQuestion()))
    var room = try room([.choice("ask"), text, words, .choice("more")])
    let effects = try room.say(.closedQuestions(true))
    #expect(effects.facts == [.closedQuestions(true)])
    #expect(room.session.plan.coming == [more])
    #expect(throws: Refusal.alreadyAsked) { try room.say(.closedQuestions(true)) }
    try room.say(.close)
    try room.read(ask)
    #expect(throws: Refusal.closedQuestions) { try room.say(.jump(words.id)) }
    #expect(try room.say(.next).facts.prefix(2) == [.skipped(text.id), .skipped(words.id)])
    #expect(room.session.currentStep?.id == more)
  }

  @Test("a step that needs one that asks for words is passed over with it, and may come back")
  func closedQuestionsNeeded() throws {
    let text = Step.make("text", .text(TextQuestion()))
    let after = Step.choice("after").with { $0.needs = [text.id] }
    let later = Step.choice("later").with { $0.needs = [after.id] }
    var room = try room([.make("talk", .talk(Talk())), text, after, later, .choice("last")])
    try room.say(.closedQuestions(true))
    #expect(room.session.plan.coming == [.named("last")])
    try room.say(.closedQuestions(false))
    #expect(room.session.plan.coming.count == 4)
    try room.say(.closedQuestions(true))
    #expect(try room.say(.next).facts.contains(.skipped(later.id)))
    #expect(room.session.currentStep?.id == .named("last"))
  }

  @Test("skip leaves out the next step and those that make no sense without it")
  func skip() throws {
    let dependent = Step.choice("dependent").with { $0.needs = [more] }
    var room = try room([.choice("ask"), .choice("more"), dependent, .choice("last")])
    let effects = try room.say(.skip)
    #expect(effects.facts == [.skipped(more), .dropped(dependent.id)])
    #expect(room.session.plan.coming == [.named("last")])
    try room.say(.skip)
    #expect(throws: Refusal.noNextStep) { try room.say(.skip) }
  }

  @Test("drop leaves out a coming step only")
  func drop() throws {
    var room = try room()
    #expect(throws: Refusal.unknownStep) { try room.say(.drop(ask)) }
    let effects = try room.say(.drop(more))
    #expect(effects.facts == [.dropped(more)])
    let plan = PlanNotice(coming: [], current: ask, held: [])
    #expect(effects.says(.plan(plan), to: .consoles))
  }

  @Test("jump passes over the steps between, which may still be jumped to, but not one held")
  func jump() throws {
    var room = try room([.choice("ask"), .choice("more"), .choice("last")])
    try room.say(.close)
    try room.read(ask)
    let effects = try room.say(.jump(.named("last")))
    #expect(effects.facts.first == .skipped(more))
    #expect(room.session.currentStep?.id == .named("last"))
    #expect(throws: Refusal.unknownStep) { try room.say(.jump(ask)) }
    try room.say(.jump(more))
    try room.read(.named("last"))
    #expect(room.session.currentStep?.id == more)
  }

  @Test("another running order takes the place of what is to come")
  func follow() throws {
    var room = try room([.choice("ask"), .choice("more"), .choice("last")]) {
      $0.orders = [RunningOrder(name: "listening", steps: [.named("ask"), .named("last")])]
    }
    #expect(throws: Refusal.unknownOrder) { try room.say(.follow(order: "none")) }
    try room.say(.follow(order: "listening"))
    #expect(room.session.plan.coming == [.named("last")])
  }

  @Test("back shows the step before with what was shown of it, and next returns")
  func back() throws {
    var room = try room()
    try room.say(.close)
    try room.read(ask)
    #expect(throws: Refusal.noStepBefore) { try room.say(.back) }
    try room.say(.reveal)
    try room.say(.next)
    #expect(throws: Refusal.closeFirst) { try room.say(.back) }
    try room.say(.close)
    let effects = try room.say(.back)
    #expect(effects.facts.isEmpty)
    #expect(effects.says(.view(ask, payload: [42], facilitatorOnly: false), to: .everyone))
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
    let returned = try room.say(.next)
    #expect(returned.facts.isEmpty)
    #expect(room.session.currentStep?.id == more)
  }

  @Test("end destroys what is left, tells everybody and refuses everything after")
  func end() throws {
    var room = try room()
    #expect(
      try room.say(.endNow) == [
        .record(.spoolDestroyed(ask)), .record(.ended), .destroySpool(ask),
        .send(.ended, to: .everyone), .end,
      ])
    #expect(throws: Refusal.sessionEnded) { try room.say(.next) }
    #expect(try room.send(.disconnect(SeatID(label: 1))).isEmpty)
    #expect(room.session.nextDeadline == nil)
  }

  @Test("broadcast reaches everyone within its bound")
  func broadcast() throws {
    var room = try room()
    #expect(
      try room.say(.broadcast("A word")) == [.send(.broadcast("A word"), to: .everyone)])
    let long = String(repeating: "a", count: 601)
    #expect(throws: Refusal.tooMany) { try room.say(.broadcast(long)) }
  }
}
