import Facilitation
import Testing
import WorkshopModel

@Suite("The end, and what may be kept")
struct AfterTests {
  let ask = StepID.named("ask")
  let consent = StepID.named("inserted-1")

  func room(_ steps: [Step] = [.choice("ask"), .choice("more")]) throws -> Room {
    var room = Room(.of(steps))
    try room.join(1...3)
    try room.say(.open)
    return room
  }

  /// A room whose session is over, after its open step was read.
  func ended() throws -> Room {
    var room = try room()
    try room.say(.end)
    try room.read(ask)
    return room
  }

  @Test("the end waits for what was answered last to be read")
  func waits() throws {
    var room = try room()
    #expect(try room.say(.end).facts == [.closed(ask)])
    let reading = Reading(room: nil, facilitator: [2], stopsSession: true)
    let effects = try room.read(ask, reading)
    #expect(effects.facts == [.viewed(ask, reading), .spoolDestroyed(ask), .afterBegun])
    #expect(effects.says(.view(ask, payload: [2], facilitatorOnly: true), to: .facilitator))
  }

  @Test("the end destroys what is left, and the room stays open for ten minutes")
  func end() throws {
    var room = try room()
    try room.say(.close)
    try room.wait(seconds: 60)
    #expect(try room.say(.end).isEmpty)
    let until = SessionInstant(milliseconds: 660_000)
    #expect(
      try room.say(.end) == [
        .record(.spoolDestroyed(ask)), .record(.afterBegun), .destroySpool(ask),
        .send(.after(until: until), to: .everyone),
      ])
    #expect(room.session.isAfter && room.session.stage == .live)
    #expect(room.session.notices(for: seat(1)).contains(.after(until: until)))
    #expect(room.session.noticesForStage().contains(.after(until: until)))
    #expect(try room.wait(seconds: 599).facts.isEmpty)
    let last = try room.wait(seconds: 1)
    #expect(last == [.record(.ended), .send(.ended, to: .everyone), .end])
    #expect(room.session.nextDeadline == nil)
  }

  @Test("after the session no step is opened, and people are still heard")
  func after() throws {
    var room = try ended()
    let verbs: [Verb] = [
      .open, .next, .back, .jump(.named("more")), .insert(.pause(minutes: 1)), .reveal, .hold,
      .skip, .drop(.named("more")),
    ]
    for verb in verbs { #expect(throws: Refusal.noNextStep) { try room.say(verb) } }
    #expect(throws: Refusal.stepNotOpen) { try room.answer(1, ask) }
    #expect(throws: Refusal.nothingToReveal) {
      try room.send(.linesReleased(ask, payload: [1]))
    }
    #expect(try room.read(ask).isEmpty)
    #expect(try room.send(.signal(seat(1), .help)).count == 2)
    try room.send(.note(seat(2), text: "thank you", isSigned: false))
    #expect(try room.wait(seconds: 30).said.contains { $0.to == .consoles })
    try room.say(.broadcast("Go well"))
  }

  @Test("a second end, or one at once, ends it; in the lobby the first does")
  func atOnce() throws {
    var twice = try ended()
    #expect(try twice.say(.end).facts == [.ended])
    var now = try room()
    #expect(try now.say(.endNow).facts == [.spoolDestroyed(ask), .ended])
    var lobby = Room(.of([.choice("ask")]))
    #expect(try lobby.say(.end).facts == [.ended])
  }

  @Test("the end lifts a hold, and nobody is away any more")
  func lifted() throws {
    var room = try room()
    try room.send(.facilitatorPresent(true))
    try room.say(.hold)
    try room.say(.end)
    try room.read(ask)
    #expect(!room.session.isOnHold)
    try room.send(.facilitatorPresent(false))
    #expect(!(try room.wait(seconds: 60)).says(.away(true), to: .everyone))
  }

  @Test("a session restored after its end has ten new minutes")
  func restored() throws {
    var room = try ended()
    try room.wait(seconds: 300)
    var back = try room.afterCrash()
    #expect(back.session.state.fingerprint == room.session.state.fingerprint)
    back.milliseconds = room.milliseconds
    #expect(!back.session.isOnHold)
    #expect(throws: Refusal.noNextStep) { try back.say(.next) }
  }

  @Test("the ten new minutes run out as well")
  func restoredEnds() throws {
    let room = try ended()
    var back = try room.afterCrash()
    #expect(try back.wait(seconds: 599).facts.isEmpty)
    #expect(try back.wait(seconds: 1).facts == [.ended])
  }

  @Test("an author's strike replaces a batch until the end, and nobody is told")
  func strike() throws {
    let text = Step.make("text", .text(TextQuestion())).with { $0.reveal = .room }
    var room = try room([text, .choice("more")])
    let id = text.id
    try room.say(.close)
    try room.read(id, Reading(room: nil, facilitator: [2], linesWaiting: 3))
    try room.send(.linesReleased(id, payload: [1]))
    try room.send(.linesReleased(id, payload: [2, 2]))
    let effects = try room.send(.linesStruck(id, batch: 1, payload: [2]))
    #expect(effects == [.record(.linesReplaced(id, batch: 1, payload: [2]))])
    #expect(room.session.shownViews(of: id) == [[1], [2]])
    #expect(throws: Refusal.unknownLine) {
      try room.send(.linesStruck(id, batch: 2, payload: []))
    }
    #expect(throws: Refusal.unknownStep) {
      try room.send(.linesStruck(.named("more"), batch: 0, payload: []))
    }
    try room.say(.end)
    try room.send(.linesStruck(id, batch: 0, payload: []))
    let back = try room.afterCrash()
    #expect(back.session.shownViews(of: id) == [[], [2]])
    try room.say(.endNow)
    #expect(throws: Refusal.sessionEnded) {
      try room.send(.linesStruck(id, batch: 0, payload: [1]))
    }
  }

  /// A room in which the closing consent has just closed.
  func consented() throws -> Room {
    var room = try room()
    try room.say(.close)
    try room.read(ask)
    try room.say(.insert(.closingConsent))
    for label in 1...3 { try room.answer(UInt32(label), consent) }
    try room.say(.close)
    return room
  }

  @Test("the closing consent is a gate that stops nobody")
  func consentStep() throws {
    let room = try consented()
    guard case .gate(let gate) = room.session.currentStep?.kind else {
      Issue.record("no gate")
      return
    }
    #expect(gate.isClosingConsent && gate.require == .none && gate.options.count == 2)
    #expect(room.session.currentStep?.allowsPass == false)
  }

  @Test("nobody agrees for somebody who took part and was not asked")
  func absent() throws {
    for goes in [SessionEvent.signal(SeatID(label: 3), .stepOut), .leave(SeatID(label: 3))] {
      var room = try room()
      try room.say(.close)
      try room.read(ask)
      try room.send(goes)
      try room.say(.insert(.closingConsent))
      for label in 1...2 { try room.answer(UInt32(label), consent) }
      try room.say(.close)
      try room.read(consent, Reading(room: nil, facilitator: nil, agreesToExport: true))
      #expect(!room.session.isExportAgreed)
    }
  }

  @Test("nothing is shown of the closing consent; everybody's yes is a fact")
  func agreed() throws {
    for agrees in [true, false] {
      var room = try consented()
      let reading = Reading(room: nil, facilitator: [7], agreesToExport: agrees)
      let effects = try room.read(consent, reading)
      let said = effects.said.map(\.notice)
      #expect(said == [.phase(consent, .viewed, deadline: nil)])
      #expect(effects.facts.contains(.exportAgreed) == agrees)
      #expect(room.session.isExportAgreed == agrees)
      #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
      let back = try room.afterCrash()
      #expect(back.session.isExportAgreed == agrees)
    }
  }

  @Test("asked again, an earlier yes does not count")
  func askedAgain() throws {
    var room = try consented()
    try room.read(consent, Reading(room: nil, facilitator: nil, agreesToExport: true))
    try room.say(.insert(.closingConsent))
    #expect(!room.session.isExportAgreed)
  }

  @Test("who comes late reads the first gate and not the closing consent")
  func late() throws {
    var room = try consented()
    let effects = try room.send(.join(seat(9), name: nil, resumeHash: []))
    #expect(effects.says(.catchUp(gate: nil), to: .seat(seat(9))))
    #expect(!room.session.hadGate)
  }
}
