import Facilitation
import Testing
import WorkshopModel

@Suite("Rounds")
struct RoundTests {
  let step = StepID.named("round")

  func room(
    _ seats: ClosedRange<UInt32> = 1...3, _ work: RoundWork = RoundWork(), named: Bool = true,
    _ change: (inout Step) -> Void = { _ in }
  ) throws -> Room {
    let steps = [Step.make("round", .round(work)).with(change), .choice("more")]
    var room = Room(.of(steps, names: named ? .chosen : NamePolicy.none))
    try room.join(seats, named: named)
    try room.say(.open)
    return room
  }

  /// Who was told last that it is their turn.
  func whoSpeaks(_ log: [SessionEffect]) -> SeatID? {
    for case (.round(let notice), let audience) in log.said.reversed() {
      if notice.isYours, case .seat(let seat) = audience { return seat }
    }
    return nil
  }

  func last(_ effects: [SessionEffect], to audience: Audience = .consoles) throws -> RoundNotice {
    let notices = effects.said.compactMap { notice, to -> RoundNotice? in
      if case .round(let round) = notice, to == audience { round } else { nil }
    }
    return try #require(notices.last)
  }

  @Test("everybody has a turn once, in an order by chance, and the step closes by itself")
  func shuffled() throws {
    var room = try room(1...5)
    var order: [SeatID] = []
    for turn in 1...5 {
      let told = try last(room.log)
      #expect(told.turn == turn && told.of == 5 && !told.isYours && !told.isOver)
      let speaker = try #require(whoSpeaks(room.log))
      #expect(told.speaker == Room.name(speaker.label))
      order.append(speaker)
      try room.send(.round(speaker, .done))
    }
    #expect(Set(order).count == 5)
    #expect(try last(room.log).isOver)
    #expect(room.log.facts.last == .closed(step))
    #expect(throws: Refusal.noRoundHere) { try room.send(.round(seat(1), .done)) }
  }

  @Test("the order differs from room to room")
  func orders() throws {
    let setup = SessionSetup.of([.make("round", .round(RoundWork()))])
    let firsts = try (1...20).map { seed in
      var room = Room(setup, seed: UInt64(seed))
      try room.join(1...4)
      try room.say(.open)
      return whoSpeaks(room.log)
    }
    #expect(Set(firsts).count > 1)
  }

  @Test("only the speaker can end the turn; without names nobody is named")
  func turns() throws {
    var room = try room(named: false)
    let speaker = try #require(whoSpeaks(room.log))
    let other = seat(speaker.label % 3 + 1)
    #expect(throws: Refusal.notYourTurn) { try room.send(.round(other, .done)) }
    #expect(throws: Refusal.notYourTurn) { try room.send(.round(other, .take)) }
    #expect(throws: Refusal.noRoundHere) { try room.send(.round(speaker, .say("hi"))) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.round(seat(9), .done)) }
    #expect(try last(room.log).speaker == nil)
  }

  @Test("the facilitator's word goes on, or calls a person")
  func facilitatorsWord() throws {
    var room = try room(1...4)
    let first = try #require(whoSpeaks(room.log))
    let second = try #require(whoSpeaks(try room.say(.turn(letter: nil))))
    #expect(first != second)
    let waiting = (1...4).map { seat(UInt32($0)) }.filter { $0 != first && $0 != second }
    let called = try #require(waiting.last)
    let letter = try #require(room.letter(of: called))
    #expect(whoSpeaks(try room.say(.turn(letter: letter))) == called)
    #expect(throws: Refusal.unknownPerson) { try room.say(.turn(letter: letter)) }
    try room.say(.close)
    #expect(throws: Refusal.noRoundHere) { try room.say(.turn(letter: nil)) }
  }

  @Test("in a chosen order somebody begins by chance and the facilitator names the next")
  func chosen() throws {
    var room = try room(1...3, RoundWork(order: .chosen))
    let first = try #require(whoSpeaks(room.log))
    let between = try room.send(.round(first, .done))
    let told = try last(between)
    #expect(told.speaker == nil && !told.isOver && told.turn == 2 && told.of == 3)
    let waiting = (1...3).map { seat(UInt32($0)) }.filter { $0 != first }
    let letter = try #require(room.letter(of: waiting[1]))
    #expect(whoSpeaks(try room.say(.turn(letter: letter))) == waiting[1])
    try room.send(.round(waiting[1], .done))
    #expect(whoSpeaks(try room.say(.turn(letter: nil))) == waiting[0])
    #expect(try room.send(.round(waiting[0], .done)).facts == [.closed(step)])
  }

  @Test("where turns are offered, whoever wants takes one while nobody has it")
  func offered() throws {
    var room = try room(1...2, RoundWork(order: .offered))
    #expect(try last(room.log, to: .seats([seat(1), seat(2)])).mayTake)
    #expect(throws: Refusal.nobodyWaiting) { try room.say(.turn(letter: nil)) }
    #expect(whoSpeaks(try room.send(.round(seat(2), .take))) == seat(2))
    #expect(throws: Refusal.notYourTurn) { try room.send(.round(seat(1), .take)) }
    let done = try room.send(.round(seat(2), .done))
    #expect(try last(done, to: .seats([seat(1)])).mayTake)
    #expect(!(try last(done, to: .seats([seat(2)])).mayTake))
    #expect(throws: Refusal.notYourTurn) { try room.send(.round(seat(2), .take)) }
    try room.send(.round(seat(1), .take))
    #expect(try room.send(.round(seat(1), .done)).facts == [.closed(step)])
  }

  @Test("assigned turns are each for another person, and everybody receives one", arguments: 2...6)
  func assigned(count: Int) throws {
    var room = try room(1...UInt32(count), RoundWork(order: .assigned))
    var received: Set<String> = []
    for _ in 0..<count {
      let told = try last(room.log)
      let toward = try #require(told.toward)
      #expect(toward != told.speaker)
      received.insert(toward)
      try room.send(.round(try #require(whoSpeaks(room.log)), .done))
    }
    #expect(received.count == count)
  }

  @Test("a soft turn goes on past its time; a hard one ends")
  func clocks() throws {
    var soft = try room()
    let speaking = whoSpeaks(soft.log)
    #expect(try last(soft.log).endsAt == SessionInstant(milliseconds: 30_000))
    try soft.wait(seconds: 60)
    #expect(whoSpeaks(soft.log) == speaking)
    var hard = try room(1...3, RoundWork(seconds: 20)) { $0.time = .hard }
    let first = whoSpeaks(hard.log)
    let effects = try hard.wait(seconds: 20)
    #expect(whoSpeaks(effects) != nil && whoSpeaks(effects) != first)
    #expect(try hard.wait(seconds: 40).facts == [.closed(step)])
  }

  @Test("while the room is held the turn's clock stands still")
  func held() throws {
    var room = try room(1...3, RoundWork(seconds: 20)) { $0.time = .hard }
    try room.wait(seconds: 10)
    try room.say(.hold)
    #expect(throws: Refusal.onHold) { try room.say(.turn(letter: nil)) }
    try room.wait(seconds: 100)
    let end = SessionInstant(milliseconds: 120_000)
    #expect(try last(try room.say(.resume)).endsAt == end)
  }

  @Test("people who are away are skipped with the same words, and may speak when they are back")
  func away() throws {
    var room = try room(1...3)
    let first = try #require(whoSpeaks(room.log))
    let others = (1...3).map { seat(UInt32($0)) }.filter { $0 != first }
    try room.send(.disconnect(others[0]))
    #expect(whoSpeaks(try room.send(.round(first, .done))) == others[1])
    try room.send(.resume(others[0], resumeHash: [1]))
    #expect(whoSpeaks(try room.send(.round(others[1], .done))) == others[0])
  }

  @Test("a round does not end over the last one's lost line, unless it stays lost")
  func lostLine() throws {
    for isBack in [true, false] {
      var room = try room(1...2)
      let first = try #require(whoSpeaks(room.log))
      let last = seat(3 - first.label)
      try room.send(.disconnect(last))
      #expect(try room.send(.round(first, .done)).facts.isEmpty)
      if isBack {
        #expect(whoSpeaks(try room.send(.resume(last, resumeHash: [1]))) == last)
      } else {
        #expect(try room.wait(seconds: 60).facts == [.closed(step)])
      }
    }
  }

  @Test("a speaker who steps out, leaves or is gone for a minute makes room for the next")
  func mended() throws {
    for event in ["out", "leave", "gone"] {
      var room = try room(1...3)
      let first = try #require(whoSpeaks(room.log))
      let effects =
        switch event {
        case "out": try room.send(.signal(first, .stepOut))
        case "leave": try room.send(.leave(first))
        default: try room.send(.disconnect(first)) + (try room.wait(seconds: 60))
        }
      #expect(whoSpeaks(effects) != nil && whoSpeaks(effects) != first)
    }
  }

  @Test("a written turn is passed on to everyone and kept nowhere")
  func typed() throws {
    var room = try room(1...2, RoundWork(mode: .typed))
    let first = try #require(whoSpeaks(room.log))
    let long = String(repeating: "a", count: 281)
    #expect(throws: Refusal.tooMany) { try room.send(.round(first, .say(long))) }
    let effects = try room.send(.round(first, .say("my turn")))
    let line = Notice.roundLine(step, from: Room.name(first.label), text: "my turn")
    #expect(effects.first == .send(line, to: .everyone))
    #expect(effects.facts.isEmpty)
    #expect(whoSpeaks(effects) != first)
  }

  @Test("more than twelve people of a group write, unless questions are closed")
  func large() throws {
    #expect(!(try last(try room(1...12).log).isTyped))
    #expect(try last(try room(1...13).log).isTyped)
    var closed = Room(.of([.choice("ask"), .make("round", .round(RoundWork(mode: .typed)))]))
    try closed.join(1...13)
    try closed.say(.open)
    try closed.say(.closedQuestions(true))
    try closed.say(.close)
    try closed.read(.named("ask"))
    let effects = try closed.say(.next)
    #expect(!(try last(effects).isTyped))
    let first = try #require(whoSpeaks(effects))
    #expect(throws: Refusal.closedQuestions) { try closed.send(.round(first, .say("hi"))) }
  }

  @Test("a written round is spoken from the moment on which questions are closed")
  func spoken() throws {
    var room = try room(1...2, RoundWork(mode: .typed))
    #expect(try last(room.log).isTyped)
    #expect(!(try last(try room.say(.closedQuestions(true))).isTyped))
    let first = try #require(whoSpeaks(room.log))
    #expect(throws: Refusal.closedQuestions) { try room.send(.round(first, .say("hi"))) }
    try room.send(.round(first, .done))
  }

  @Test("a round that the facilitator closes stays open when everybody has spoken")
  func manual() throws {
    var room = try room(1...1) { $0.close = .manual }
    let effects = try room.send(.round(seat(1), .done))
    #expect(try last(effects).isOver)
    #expect(effects.facts.isEmpty)
    #expect(throws: Refusal.nobodyWaiting) { try room.say(.turn(letter: nil)) }
  }

  @Test("who comes back is told whose turn it is")
  func told() throws {
    var room = try room(1...2)
    let notice = room.session.notices(for: seat(1)).compactMap { notice -> RoundNotice? in
      if case .round(let round) = notice { round } else { nil }
    }.first
    #expect(notice?.isYours == (whoSpeaks(room.log) == seat(1)))
    try room.send(.join(seat(7), name: "late", resumeHash: []))
    #expect(throws: Refusal.noRoundHere) { try room.send(.round(seat(7), .done)) }
  }

  @Test("after a restart the round starts again with those present when the room goes on")
  func restored() throws {
    var room = try room(1...3)
    try room.send(.round(try #require(whoSpeaks(room.log)), .done))
    var back = try room.afterCrash()
    for label in 1...3 { try back.send(.resume(seat(UInt32(label)), resumeHash: [])) }
    let effects = try back.say(.resume)
    #expect(try last(effects).turn == 1)
    #expect(try last(effects).of == 3)
  }
}

extension Room {
  /// The letter that the console shows for a seat.
  func letter(of seat: SeatID) -> String? {
    let letters = (0..<200).compactMap { number -> String? in
      let text = number < 26 ? "" : String(UnicodeScalar(UInt8(64 + number / 26)))
      return text + String(UnicodeScalar(UInt8(65 + number % 26)))
    }
    return letters.first { letter in
      var copy = session
      let draw = Draw(1, 2, 3, 4)
      let out = try? copy.handle(.facilitator(.sendOut(letter: letter)), at: now, draw: draw)
      return out?.contains(.dismiss(seat, .sentOut)) == true
    }
  }
}
