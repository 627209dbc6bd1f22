import Facilitation
import Testing
import WorkshopModel

@Suite("Sessions that a member leads")
struct MemberLedTests {
  let ask = StepID.named("ask")

  func room(_ steps: [Step] = [.choice("ask"), .choice("more")]) throws -> Room {
    var room = Room(.of(steps, room: .constellation, names: .chosen) { $0.leadership = .member })
    try room.join(1...3, named: true)
    return room
  }

  /// A room in which the first seat keeps the time.
  func kept(_ steps: [Step] = [.choice("ask"), .choice("more")]) throws -> Room {
    var room = try room(steps)
    try room.send(.keeper(seat(1), .take))
    return room
  }

  @Test("nobody keeps the time at first; any member may, and everybody is told who")
  func take() throws {
    var room = try room()
    let nobody = Notice.keeper(KeeperNotice(name: nil, isYou: false, isKept: false))
    #expect(room.session.notices(for: seat(1)).contains(nobody))
    let effects = try room.send(.keeper(seat(2), .take))
    let name = Room.name(2)
    let yours = Notice.keeper(KeeperNotice(name: name, isYou: true, isKept: true))
    let theirs = Notice.keeper(KeeperNotice(name: name, isYou: false, isKept: true))
    #expect(
      effects == [
        .send(yours, to: .seat(seat(2))), .send(theirs, to: .seats([seat(1), seat(3)])),
        .send(theirs, to: .consoles), .send(theirs, to: .stages),
      ])
    #expect(throws: Refusal.timeIsKept) { try room.send(.keeper(seat(1), .take)) }
    #expect(throws: Refusal.alreadyAsked) { try room.send(.keeper(seat(2), .take)) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.keeper(seat(9), .take)) }
  }

  @Test("the keeper's verbs count, and nobody else's do")
  func verbs() throws {
    var room = try kept()
    #expect(throws: Refusal.notTheKeeper) { try room.send(.member(seat(2), .open)) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.member(seat(9), .open)) }
    #expect(try room.send(.member(seat(1), .open)).facts.count == 1)
    let refused: [Verb] = [
      .insert(.pulse), .insert(.talk("x", minutes: 1)), .sendOut(letter: "A"), .broadcast("x"),
      .autoClose(false), .closedQuestions(true), .handOver, .takeOver,
      .seat(letter: "A", circle: 1), .insert(.ballot(draft: ask, line: 1)),
    ]
    for verb in refused {
      #expect(throws: Refusal.noFacilitator) { try room.send(.member(seat(1), verb)) }
    }
    try room.send(.member(seat(1), .close))
    try room.read(ask)
    try room.send(.member(seat(1), .reveal))
    try room.send(.member(seat(1), .insert(.breathe(minutes: 1))))
    try room.send(.member(seat(1), .next))
    #expect(room.session.currentStep?.id == .named("more"))
  }

  @Test("in a session with a facilitator no member's verb counts")
  func facilitated() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...3)
    #expect(throws: Refusal.notTheKeeper) { try room.send(.keeper(seat(1), .take)) }
    #expect(throws: Refusal.notTheKeeper) { try room.send(.member(seat(1), .open)) }
  }

  @Test("a console's verb counts only while nobody keeps the time")
  func console() throws {
    var room = try room()
    #expect(throws: Refusal.noFacilitator) { try room.say(.broadcast("x")) }
    try room.say(.open)
    try room.send(.keeper(seat(1), .take))
    #expect(throws: Refusal.timeIsKept) { try room.say(.close) }
  }

  @Test("the time is handed to somebody by name or letter who is here")
  func handOver() throws {
    var room = try kept()
    #expect(throws: Refusal.notTheKeeper) {
      try room.send(.keeper(seat(2), .handOver(to: Room.name(3))))
    }
    for person in [Room.name(1), "Nobody here"] {
      #expect(throws: Refusal.unknownPerson) {
        try room.send(.keeper(seat(1), .handOver(to: person)))
      }
    }
    try room.send(.disconnect(seat(3)))
    #expect(throws: Refusal.unknownPerson) {
      try room.send(.keeper(seat(1), .handOver(to: Room.name(3))))
    }
    try room.send(.keeper(seat(1), .handOver(to: Room.name(2))))
    try room.send(.member(seat(2), .open))
    #expect(throws: Refusal.notTheKeeper) { try room.send(.member(seat(1), .close)) }
  }

  @Test("when the keeper is gone for a minute or leaves, another may take the time")
  func gone() throws {
    var room = try kept()
    try room.send(.disconnect(seat(1)))
    #expect(throws: Refusal.timeIsKept) { try room.send(.keeper(seat(2), .take)) }
    let nobody = Notice.keeper(KeeperNotice(name: nil, isYou: false, isKept: false))
    #expect(try room.wait(seconds: 60).says(nobody, to: .seats([seat(2), seat(3)])))
    try room.send(.keeper(seat(2), .take))
    #expect(try room.send(.leave(seat(2))).says(nobody, to: .seats([seat(3)])))
    try room.send(.keeper(seat(3), .take))
  }

  @Test("nobody can be told what the others are not")
  func noFacilitator() throws {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    var room = try kept([.make("pairs", .pair(PairWork(turns: [turn]))), .choice("more")])
    #expect(throws: Refusal.noFacilitator) { try room.send(.signal(seat(2), .help)) }
    #expect(throws: Refusal.noFacilitator) {
      try room.send(.note(seat(2), text: "x", isSigned: false))
    }
    try room.send(.member(seat(1), .open))
    #expect(throws: Refusal.noFacilitator) { try room.send(.pair(seat(2), .callHelp)) }
  }

  @Test("signals, the plan and the time that is up are for everyone; consoles hear no more")
  func nothingPrivate() throws {
    var room = try kept()
    try room.send(.facilitatorPresent(true))
    #expect(try room.send(.member(seat(1), .open)).says(.plan(room.session.plan), to: .everyone))
    try room.send(.signal(seat(2), .slower))
    let effects = try room.wait(seconds: 200)
    #expect(effects.says(.signals(slower: .some, moreTime: .none), to: .everyone))
    #expect(effects.says(.timeIsUp(ask), to: .everyone))
    try room.send(.member(seat(1), .close))
    try room.read(ask, Reading(room: [1], facilitator: [2], linesWaiting: 2))
    let heard = room.session.noticesForStage()
    for case (let notice, let audience) in room.log.said where audience.isConsole {
      let isShared = notice.isStep || notice.isKeeper || notice.isLobby || notice.isPlan
      #expect(isShared, "a console heard more")
    }
    for notice in room.session.noticesForFacilitator() where !notice.isLobby {
      #expect(heard.contains(notice))
    }
  }

  @Test("nobody is away where nobody has to be there, and after a restart nobody keeps the time")
  func restart() throws {
    var room = try kept()
    try room.send(.facilitatorPresent(true))
    try room.send(.member(seat(1), .open))
    try room.send(.facilitatorPresent(false))
    #expect(!(try room.wait(seconds: 100)).says(.away(true), to: .everyone))
    var back = try room.afterCrash()
    try back.send(.resume(seat(2), resumeHash: []))
    try back.send(.keeper(seat(2), .take))
    try back.send(.member(seat(2), .resume))
    #expect(!back.session.isOnHold)
  }

  @Test("whoever keeps the time names the next of a round")
  func round() throws {
    var room = try kept([.make("round", .round(RoundWork(order: .chosen)))])
    try room.send(.member(seat(1), .open))
    let speaking = room.session.state.live?.rounds.first?.speaker
    let next = try #require((1...3).map { seat(UInt32($0)) }.first { $0 != speaking })
    try room.send(.member(seat(1), .turn(letter: Room.name(next.label))))
    #expect(room.session.state.live?.rounds.first?.speaker == next)
  }

  @Test("whoever keeps the time may take a draft's line back and test it")
  func draft() throws {
    let work = DraftWork(answers: ["1", "2", "3", "4"].map { LocalizedText($0) })
    var room = try kept([.make("draft", .draft(work))])
    try room.send(.member(seat(1), .open))
    try room.send(.draft(seat(2), .propose("One")))
    try room.send(.draft(seat(1), .withdraw(line: 1)))
    try room.send(.draft(seat(2), .propose("Two")))
    try room.send(.member(seat(1), .test(line: 2)))
    #expect(room.session.currentStep?.id == .named("ballot-1"))
  }
}

extension Audience {
  var isConsole: Bool { [.facilitator, .helpers, .consoles].contains(self) }
}

extension Notice {
  var isStep: Bool { if case .step = self { true } else { false } }
  var isKeeper: Bool { if case .keeper = self { true } else { false } }
  var isLobby: Bool { if case .lobby = self { true } else { false } }
  var isPlan: Bool { if case .plan = self { true } else { false } }
}
