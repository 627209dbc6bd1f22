import Facilitation
import Testing
import WorkshopModel

@Suite("Drafts and consent tests")
struct DraftTests {
  let draft = StepID.named("draft")
  let ballot = StepID.named("ballot-1")

  func room(_ steps: [Step] = [.choice("more")], named: Bool = true) throws -> Room {
    let words = ["Yes", "I can live with it", "No", "Not like this"].map { LocalizedText($0) }
    let work = DraftWork(limit: 20, maxLines: 2, answers: words)
    let first = Step.make("draft", .draft(work))
    var room = Room(.of([first] + steps, names: named ? .chosen : NamePolicy.none))
    try room.join(1...4, named: named)
    try room.say(.open)
    return room
  }

  func lines(_ effects: [SessionEffect], to audience: Audience = .consoles) -> [DraftLine] {
    let notices = effects.said.compactMap { notice, to -> DraftNotice? in
      if case .draft(let draft) = notice, to == audience { draft } else { nil }
    }
    return notices.last?.lines ?? []
  }

  @Test("a proposal is a fact without its author, and everybody sees the line with its name")
  func propose() throws {
    var room = try room()
    let effects = try room.send(.draft(seat(2), .propose("We ask first")))
    #expect(effects.facts == [.proposed(draft, line: 1, text: "We ask first")])
    let line = DraftLine(
      number: 1, text: "We ask first", by: Room.name(2), isAdopted: false, isYours: false)
    #expect(lines(effects) == [line])
    #expect(lines(effects, to: .seats([seat(1), seat(3), seat(4)])) == [line])
    #expect(lines(effects, to: .seat(seat(2))).first?.isYours == true)
    #expect(room.session.notices(for: seat(1)).contains(.draft(.init(step: draft, lines: [line]))))
  }

  @Test("without names nobody is named")
  func nameless() throws {
    var room = try room(named: false)
    #expect(lines(try room.send(.draft(seat(2), .propose("We ask first")))).first?.by == nil)
  }

  @Test("lines are bounded in length and number; each may be changed by anybody")
  func bounds() throws {
    var room = try room()
    let long = String(repeating: "a", count: 21)
    #expect(throws: Refusal.tooMany) { try room.send(.draft(seat(1), .propose(long))) }
    #expect(throws: Refusal.tooMany) { try room.send(.draft(seat(1), .propose(""))) }
    try room.send(.draft(seat(1), .propose("One")))
    try room.send(.draft(seat(1), .propose("Two")))
    #expect(throws: Refusal.tooMany) { try room.send(.draft(seat(2), .propose("Three"))) }
    let effects = try room.send(.draft(seat(3), .change(line: 1, "One, but kinder")))
    #expect(effects.facts == [.proposed(draft, line: 1, text: "One, but kinder")])
    // The words are whose hand they are in: nobody has words put into their mouth.
    #expect(lines(effects).first?.by == Room.name(3))
    #expect(throws: Refusal.tooMany) { try room.send(.draft(seat(1), .change(line: 1, " "))) }
    #expect(throws: Refusal.unknownLine) { try room.send(.draft(seat(1), .change(line: 3, "x"))) }
    for _ in 0..<39 { try room.send(.draft(seat(3), .change(line: 1, "again"))) }
    #expect(throws: Refusal.tooMany) { try room.send(.draft(seat(3), .change(line: 1, "x"))) }
  }

  @Test("a line is taken back by its author or the facilitator, and its number is not given again")
  func withdraw() throws {
    var room = try room()
    try room.send(.draft(seat(1), .propose("One")))
    #expect(throws: Refusal.notYourLine) { try room.send(.draft(seat(2), .withdraw(line: 1))) }
    let effects = try room.send(.draft(seat(1), .withdraw(line: 1)))
    #expect(effects.facts == [.lineWithdrawn(draft, line: 1)])
    #expect(throws: Refusal.unknownLine) { try room.send(.draft(seat(1), .withdraw(line: 1))) }
    let next = try room.send(.draft(seat(1), .propose("Two")))
    #expect(next.facts == [.proposed(draft, line: 2, text: "Two")])
    #expect(try room.say(.withdraw(line: 2)).facts == [.lineWithdrawn(draft, line: 2)])
  }

  @Test("proposals need an open draft and a part in it")
  func refused() throws {
    var room = try room()
    try room.send(.join(seat(9), name: "late", resumeHash: []))
    #expect(throws: Refusal.notInThisStep) { try room.send(.draft(seat(9), .propose("x"))) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.draft(seat(8), .propose("x"))) }
    try room.say(.close)
    #expect(throws: Refusal.noDraftHere) { try room.send(.draft(seat(1), .propose("x"))) }
    #expect(throws: Refusal.noDraftHere) { try room.say(.test(line: 1)) }
    #expect(throws: Refusal.noDraftHere) { try room.say(.withdraw(line: 1)) }
  }

  @Test("on closed questions nothing new is proposed")
  func closedQuestions() throws {
    var room = try room()
    try room.send(.draft(seat(1), .propose("One")))
    try room.say(.closedQuestions(true))
    #expect(throws: Refusal.closedQuestions) { try room.send(.draft(seat(1), .propose("x"))) }
    #expect(throws: Refusal.closedQuestions) {
      try room.send(.draft(seat(1), .change(line: 1, "x")))
    }
  }

  /// A room in which the test of line 1 has just opened.
  func testing() throws -> Room {
    var room = try room()
    try room.send(.draft(seat(1), .propose("We ask first")))
    try room.say(.test(line: 1))
    return room
  }

  @Test("a test opens a step of its own above the draft, outside the plan's numbers")
  func opensTest() throws {
    let room = try testing()
    let step = try #require(room.session.currentStep)
    guard case .choice(let question) = step.kind else {
      Issue.record("no choice")
      return
    }
    #expect(question.isConsentTest && question.options.count == 4)
    #expect(step.id == ballot && step.ask == LocalizedText("We ask first"))
    #expect(step.reveal == .mutual && step.keep == .nothing && step.close == .manual)
    #expect(room.session.plan.current == draft)
    #expect(room.session.openedSteps == [draft])
    #expect(room.session.spoolSteps == [ballot] && room.session.envelopeStep == ballot)
    #expect(room.log.facts.suffix(2).first == .inserted(ballot, .ballot(draft: draft, line: 1)))
    let told = room.log.said.compactMap { notice, to -> StepNotice? in
      if case .step(let step) = notice, to == .consoles { step } else { nil }
    }.last
    #expect(told?.number == 1 && told?.of == 2)
  }

  @Test("the outcome is shown to everyone at once, and the draft is the live step again")
  func outcome() throws {
    var room = try testing()
    for label in 1...4 { try room.answer(UInt32(label), ballot) }
    #expect(throws: Refusal.closeFirst) { try room.send(.draft(seat(1), .propose("x"))) }
    try room.say(.close)
    let reading = Reading(room: [9], facilitator: nil, adopts: true)
    let effects = try room.read(ballot, reading)
    #expect(
      effects.facts == [
        .viewed(ballot, reading), .adopted(draft, line: 1), .revealed(ballot),
        .spoolDestroyed(ballot),
      ])
    #expect(effects.says(.view(ballot, payload: [9], facilitatorOnly: false), to: .everyone))
    #expect(lines(effects).first?.isAdopted == true)
    #expect(room.session.currentStep?.id == draft && room.session.currentPhase == .open)
    #expect(room.session.adoptedLines(of: draft) == ["We ask first"])
    #expect(throws: Refusal.alreadyAsked) { try room.say(.test(line: 1)) }
  }

  @Test("a changed line is not adopted any more and may be tested again")
  func changedLine() throws {
    var room = try testing()
    try room.say(.close)
    try room.read(ballot, Reading(room: [9], facilitator: nil, adopts: true))
    let effects = try room.send(.draft(seat(2), .change(line: 1, "We ask twice")))
    #expect(lines(effects).first?.isAdopted == false)
    #expect(room.session.adoptedLines(of: draft).isEmpty)
    try room.say(.test(line: 1))
    #expect(room.session.currentStep?.id == .named("ballot-2"))
    try room.say(.next)
    try room.read(.named("ballot-2"), Reading(room: [9], facilitator: nil))
    #expect(room.session.adoptedLines(of: draft).isEmpty)
    #expect(room.session.currentStep?.id == draft)
  }

  @Test("next closes a test first; again it does not wait for the reader")
  func next() throws {
    var room = try testing()
    #expect(try room.say(.next).facts == [.closed(ballot)])
    #expect(throws: Refusal.closeFirst) { try room.say(.insert(.pause(minutes: 1))) }
    #expect(throws: Refusal.closeFirst) { try room.say(.jump(.named("more"))) }
    #expect(throws: Refusal.closeFirst) { try room.say(.open) }
    #expect(try room.say(.next).facts.first == .closed(draft))
    #expect(room.session.currentStep?.id == .named("more"))
    let late = try room.read(ballot, Reading(room: [9], facilitator: nil, adopts: true))
    #expect(late.facts.contains(.adopted(draft, line: 1)))
    #expect(room.session.currentStep?.id == .named("more"))
  }

  @Test("after a restart at any point the draft and its test are as they were")
  func restored() throws {
    var room = try testing()
    try room.answer(1, ballot)
    var back = try room.afterCrash()
    #expect(back.session.state.fingerprint == room.session.state.fingerprint)
    try back.say(.resume)
    try back.say(.close)
    back = try back.afterCrash()
    try back.say(.resume)
    try back.read(ballot, Reading(room: [9], facilitator: nil, adopts: true))
    back = try back.afterCrash()
    #expect(back.session.currentStep?.id == draft)
    #expect(back.session.adoptedLines(of: draft) == ["We ask first"])
    let notice = back.session.noticesForStage().compactMap { notice -> DraftNotice? in
      if case .draft(let draft) = notice { draft } else { nil }
    }.first
    #expect(notice?.lines.first?.by == nil)
  }

  @Test("the end destroys a running test's answers")
  func end() throws {
    var room = try testing()
    #expect(try room.say(.endNow).contains(.destroySpool(ballot)))
  }
}
