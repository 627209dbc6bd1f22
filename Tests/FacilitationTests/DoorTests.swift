import Facilitation
import Testing
import WorkshopModel

@Suite("The door")
struct DoorTests {
  let setup = SessionSetup.of([.choice("ask"), .choice("more")])

  @Test("joining gives a seat, the lobby to everyone and the count to the console")
  func join() throws {
    var room = Room(setup)
    let effects = try room.send(.join(seat(1), name: "Ana", resumeHash: [1]))
    let lobby = LobbyNotice(
      seats: 1, stages: 0, facilitatorPresent: false, isLocked: false, startsLateMinutes: 0)
    let people = PeopleNotice(present: 1, away: 0, waiting: 0, letters: people(in: room))
    #expect(
      effects == [
        .record(.seated(seat(1), name: nil, resumeHash: [1])),
        .send(.seated(seat(1), isLate: false), to: .seat(seat(1))),
        .send(.lobby(lobby), to: .seat(seat(1))), .send(.lobby(lobby), to: .everyone),
        .send(.people(people), to: .consoles),
      ])
  }

  /// The letters that the console was told last.
  func people(in room: Room) -> [String] {
    room.log.said.compactMap { notice, _ -> [String]? in
      if case .people(let people) = notice { people.letters } else { nil }
    }.last ?? []
  }

  @Test("with names a name is needed, and none may look like another's")
  func names() throws {
    var room = Room(.of([.choice("ask")], names: .chosen))
    #expect(throws: Refusal.nameNeeded) {
      try room.send(.join(seat(1), name: nil, resumeHash: []))
    }
    try room.send(.join(seat(1), name: "Ana", resumeHash: []))
    #expect(throws: Refusal.nameTaken) {
      try room.send(.join(seat(2), name: " ANA ", resumeHash: []))
    }
    #expect(room.session.displayName(of: seat(1)) == "Ana")
    try room.send(.leave(seat(1)))
    try room.send(.join(seat(2), name: "Ana", resumeHash: []))
  }

  @Test("a name is free again when somebody gives up waiting for the door")
  func waitingNames() throws {
    var room = Room(.of([.choice("ask")], names: .chosen))
    try room.say(.lock)
    try room.send(.join(seat(1), name: "Ana", resumeHash: []))
    #expect(throws: Refusal.nameTaken) {
      try room.send(.join(seat(2), name: "Ana", resumeHash: []))
    }
    try room.send(.disconnect(seat(1)))
    try room.send(.join(seat(2), name: "Ana", resumeHash: []))
  }

  @Test("a locked door lets people wait, and one comes in at a time between steps only")
  func locked() throws {
    var room = Room(setup)
    try room.join(1...3)
    try room.say(.lock)
    #expect(throws: Refusal.alreadyAsked) { try room.say(.lock) }
    let effects = try room.send(.join(seat(9), name: nil, resumeHash: [9]))
    #expect(effects.facts.isEmpty)
    #expect(room.session.isWaiting(seat(9)))
    #expect(throws: Refusal.alreadyAsked) {
      try room.send(.join(seat(9), name: nil, resumeHash: [9]))
    }
    try room.say(.open)
    #expect(throws: Refusal.betweenStepsOnly) { try room.say(.admit) }
    try room.say(.close)
    let admitted = try room.say(.admit)
    #expect(admitted.facts == [.seated(seat(9), name: nil, resumeHash: [9])])
    #expect(admitted.says(.seated(seat(9), isLate: true), to: .seat(seat(9))))
    #expect(throws: Refusal.nobodyWaiting) { try room.say(.admit) }
  }

  @Test("unlocking lets in those who wait")
  func unlock() throws {
    var room = Room(setup)
    try room.say(.lock)
    try room.send(.join(seat(1), name: nil, resumeHash: []))
    try room.send(.join(seat(2), name: nil, resumeHash: []))
    #expect(try room.say(.unlock).facts.count == 3)
    #expect(room.session.presentSeats == [seat(1), seat(2)])
  }

  @Test("so many wait before a locked door and no more")
  func waitingBound() throws {
    var limits = Limits()
    limits.waiting = 1
    var room = Room(SessionSetup(workshop: setup.workshop, room: .group, limits: limits))
    try room.say(.lock)
    try room.send(.join(seat(1), name: nil, resumeHash: []))
    #expect(throws: Refusal.doorLocked) {
      try room.send(.join(seat(2), name: nil, resumeHash: []))
    }
  }

  @Test("a closed door lets nobody new in, and those with a seat come back")
  func closed() throws {
    var room = Room(setup)
    try room.join(1...1)
    #expect(try room.say(.closeDoor).facts == [.doorClosed])
    #expect(throws: Refusal.doorClosed) {
      try room.send(.join(seat(2), name: nil, resumeHash: []))
    }
    #expect(throws: Refusal.alreadyAsked) { try room.say(.closeDoor) }
    try room.send(.resume(seat(1), resumeHash: [8]))
  }

  @Test("the room is full at its limit")
  func full() throws {
    var limits = Limits()
    limits.seats = 2
    var room = Room(SessionSetup(workshop: setup.workshop, room: .group, limits: limits))
    try room.join(1...2)
    #expect(throws: Refusal.roomFull) {
      try room.send(.join(seat(3), name: nil, resumeHash: []))
    }
  }

  @Test("resuming rotates the token's hash and brings no answer back")
  func resume() throws {
    var room = Room(setup)
    try room.join(1...3)
    try room.say(.open)
    try room.answer(2, .named("ask"))
    try room.send(.disconnect(seat(2)))
    let effects = try room.send(.resume(seat(2), resumeHash: [77]))
    #expect(effects.facts == [.resumeRotated(seat(2), resumeHash: [77])])
    #expect(room.session.resumeHash(of: seat(2)) == [77])
    let steps = effects.said.compactMap { notice, audience -> StepNotice? in
      guard case .step(let step) = notice, audience == .seat(seat(2)) else { return nil }
      return step
    }
    #expect(steps.map(\.isFinished) == [true])
    #expect(steps.map(\.takesPart) == [true])
    #expect(throws: Refusal.unknownSeat) { try room.send(.resume(seat(9), resumeHash: [])) }
  }

  @Test("a late arrival reads the gate, accepts, and enters at the next step")
  func late() throws {
    let gate = Step.make("gate", .gate(GateTerms(options: [LocalizedText("Yes")])))
    var room = Room(.of([gate, .choice("ask"), .choice("more")]))
    try room.join(1...3)
    try room.say(.open)
    try room.say(.next)
    try room.read(gate.id)
    let effects = try room.send(.join(seat(9), name: nil, resumeHash: []))
    #expect(effects.says(.seated(seat(9), isLate: true), to: .seat(seat(9))))
    #expect(effects.says(.catchUp(gate: gate.id), to: .seat(seat(9))))
    #expect(room.session.hadGate)
    #expect(room.session.participants(of: .named("ask")).count == 3)
    #expect(throws: Refusal.notInThisStep) {
      try room.send(.submit(seat(9), .named("ask"), .of(1), .some))
    }
    #expect(try room.send(.acceptTerms(seat(9))).facts == [.termsAccepted(seat(9))])
    #expect(try room.send(.acceptTerms(seat(9))).isEmpty)
    #expect(throws: Refusal.notInThisStep) { try room.send(.finish(seat(9), .named("ask"))) }
    try room.say(.next)
    try room.read(.named("ask"))
    #expect(room.session.participants(of: .named("more")).contains(seat(9)))
  }

  @Test("a late arrival who has not accepted the terms takes part in nothing")
  func lateWithoutTerms() throws {
    var room = Room(setup)
    try room.join(1...3)
    try room.say(.open)
    try room.send(.join(seat(9), name: nil, resumeHash: []))
    try room.say(.next)
    try room.read(.named("ask"))
    #expect(!room.session.participants(of: .named("more")).contains(seat(9)))
    #expect(throws: Refusal.unknownSeat) { try room.send(.acceptTerms(seat(50))) }
  }

  @Test("the console sends somebody out by the letter that it shows")
  func sendOut() throws {
    var room = Room(setup)
    try room.join(1...1)
    let letter = try #require(people(in: room).first)
    let effects = try room.say(.sendOut(letter: letter.lowercased()))
    #expect(effects.facts == [.unseated(seat(1))])
    #expect(effects.contains(.dismiss(seat(1), .sentOut)))
    #expect(throws: Refusal.unknownPerson) { try room.say(.sendOut(letter: letter)) }
    #expect(throws: Refusal.unknownPerson) { try room.say(.sendOut(letter: "7")) }
  }

  @Test("letters are unlike each other and do not follow the order of arrival")
  func letters() throws {
    var room = Room(setup)
    for label in [9_001, 17, 40_404, 5, 777_777] as [UInt32] {
      try room.send(.join(seat(label), name: nil, resumeHash: []))
    }
    let letters = people(in: room)
    #expect(Set(letters).count == 5)
    #expect(letters != ["A", "B", "C", "D", "E"])
  }

  @Test("facilitator and stages are shown to everyone as present")
  func presence() throws {
    var room = Room(setup)
    let lobby = LobbyNotice(
      seats: 0, stages: 0, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0)
    #expect(try room.send(.facilitatorPresent(true)).says(.lobby(lobby), to: .everyone))
    let staged = LobbyNotice(
      seats: 0, stages: 2, facilitatorPresent: true, isLocked: false, startsLateMinutes: 0)
    #expect(try room.send(.stagesPresent(2)) == [.send(.lobby(staged), to: .everyone)])
    #expect(try room.send(.stagesPresent(2)).isEmpty)
  }

  @Test("seats that come once the steps have begun are counted to the consoles alone")
  func countedLive() throws {
    var room = Room(setup)
    try room.join(1...2)
    try room.say(.open)
    try room.join(3...4)
    try room.say(.close)
    try room.wait(seconds: 60)
    let counts = room.log.said.compactMap { notice, audience -> Int? in
      guard case .lobby(let lobby) = notice, audience == .consoles else { return nil }
      return lobby.seats
    }
    #expect(counts.last == 4)
  }

  @Test("a late start is announced in the lobby and nowhere else")
  func startLate() throws {
    var room = Room(setup)
    try room.join(1...2)
    let lobby = LobbyNotice(
      seats: 2, stages: 0, facilitatorPresent: false, isLocked: false, startsLateMinutes: 5)
    #expect(try room.say(.startLate(minutes: 5)) == [.send(.lobby(lobby), to: .everyone)])
    try room.say(.open)
    #expect(throws: Refusal.alreadyStarted) { try room.say(.startLate(minutes: 5)) }
  }

  @Test("somebody gone for ten minutes is no longer counted aloud, and is again when back")
  func forgotten() throws {
    var room = Room(setup)
    try room.join(1...3)
    try room.send(.disconnect(seat(2)))
    try room.wait(seconds: 601)
    let counts = room.log.said.compactMap { notice, audience -> Int? in
      guard case .lobby(let lobby) = notice, audience == .everyone else { return nil }
      return lobby.seats
    }
    #expect(counts == [1, 2, 3, 2])
    let back = try room.send(.resume(seat(2), resumeHash: []))
    let lobby = LobbyNotice(
      seats: 3, stages: 0, facilitatorPresent: false, isLocked: false, startsLateMinutes: 0)
    #expect(back.says(.lobby(lobby), to: .everyone))
  }

  @Test("a big lobby is told once a second, not at each arrival")
  func bigLobby() throws {
    var room = Room(setup)
    try room.join(1...200)
    let told = room.log.said.count { notice, audience in
      if case .lobby = notice { audience == .everyone } else { false }
    }
    #expect(told == 64)
    #expect(try room.wait(seconds: 2).said.count == 2)
  }
}
