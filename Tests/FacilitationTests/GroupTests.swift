import Facilitation
import Testing
import WorkshopModel

@Suite("Circles and groups")
struct GroupTests {
  let ask = StepID.named("ask")

  func seats(_ labels: UInt32...) -> [SeatID] { labels.map { SeatID(label: $0) } }

  func circle(_ number: Int) throws -> CircleID { try #require(CircleID(number: number)) }

  func setup(_ steps: [Step], circles: Int = 2) -> SessionSetup {
    let plain = SessionSetup.of(steps)
    return SessionSetup(workshop: plain.workshop, room: .group, circles: circles)
  }

  /// Seven people: two circles of three, and one without.
  func room(_ step: Step = .choice("ask"), circles: Int = 2) throws -> Room {
    var room = Room(setup([step, .choice("more")], circles: circles))
    try room.join(1...7)
    guard circles > 0 else { return room }
    for label in 1...6 as ClosedRange<UInt32> {
      try room.send(.place(seat(label), try circle(label <= 3 ? 1 : 2)))
    }
    return room
  }

  func toCircle(_ reveal: Reveal = .signed) -> Step {
    Step.choice("ask").with {
      $0.addressee = .circle
      $0.reveal = reveal
    }
  }

  @Test("a seat is placed by its link or by the facilitator's word, in a circle that there is")
  func place() throws {
    var room = Room(setup([.choice("ask")]))
    try room.join(1...2)
    let effects = try room.send(.place(seat(1), try circle(2)))
    #expect(effects == [.record(.seatPlaced(seat(1), try circle(2)))])
    #expect(try room.send(.place(seat(1), try circle(2))).isEmpty)
    #expect(room.session.circle(of: seat(1)) == (try circle(2)))
    #expect(throws: Refusal.unknownCircle) { try room.send(.place(seat(1), try circle(3))) }
    #expect(throws: Refusal.unknownSeat) { try room.send(.place(seat(9), try circle(1))) }
    let letter = try #require(room.letter(of: seat(2)))
    let told = Notice.broadcast("You are seated in circle 1 now; it holds from the next step.")
    #expect(try room.say(.seat(letter: letter, circle: 1)).said.map(\.notice).contains(told))
    #expect(room.session.circle(of: seat(2)) == (try circle(1)))
    #expect(throws: Refusal.unknownCircle) { try room.say(.seat(letter: letter, circle: 3)) }
    #expect(throws: Refusal.unknownCircle) { try room.say(.seat(letter: letter, circle: 100)) }
    #expect(throws: Refusal.unknownPerson) { try room.say(.seat(letter: "7", circle: 1)) }
  }

  @Test("who waits before a locked door keeps the circle of the link")
  func waiting() throws {
    var room = Room(setup([.choice("ask")]))
    try room.say(.lock)
    try room.send(.join(seat(1), name: nil, resumeHash: []))
    try room.send(.place(seat(1), try circle(1)))
    let facts = try room.say(.admit).facts
    #expect(facts.last == .seatPlaced(seat(1), try circle(1)))
  }

  @Test("a step to each circle opens with a group a circle, on terms of its own")
  func opens() throws {
    var room = try room(toCircle())
    try room.send(.disconnect(seat(3)))
    try room.say(.open)
    let groups = room.session.groups(of: ask)
    #expect(groups.map(\.seats) == [seats(1, 2, 3), seats(4, 5, 6)])
    #expect(groups.map(\.terms.present) == [2, 3])
    #expect(groups.allSatisfy { $0.terms.room == .constellation && $0.terms.reveal == .signed })
    #expect(room.log.facts.suffix(1) == [.grouped(ask, groups)])
    #expect(room.session.terms(of: ask, for: seat(7))?.reveal == .onlySelf)
    let told = room.log.said.compactMap { notice, to -> (OpenTerms, Audience)? in
      if case .step(let step) = notice { (step.terms, to) } else { nil }
    }
    #expect(told.contains { $0.0 == groups[0].terms && $0.1 == .seats(seats(1, 2)) })
    #expect(told.contains { $0.0 == groups[1].terms && $0.1 == .seats(seats(4, 5, 6)) })
    #expect(told.contains { $0.0.reveal == .onlySelf && $0.1 == .seats(seats(7)) })
  }

  @Test("an answer names its author's group, and its author only where that group signs")
  func envelopes() throws {
    var room = try room(toCircle())
    try room.say(.open)
    for label in [1, 4, 7] as [UInt32] { try room.answer(label, ask) }
    #expect(
      room.log.records(of: ask).filter { if case .envelope = $0 { true } else { false } } == [
        .envelope(.of(1), .some, signer: seat(1), group: 0),
        .envelope(.of(4), .some, signer: seat(4), group: 1),
        .envelope(.of(7), .some, signer: nil, group: nil),
      ])
  }

  @Test("each group is shown its own view, and consoles and stages are shown none")
  func views() throws {
    var room = try room(toCircle(.mutual))
    try room.say(.open)
    #expect(try room.say(.close).says(.ownAnswerOnly(ask), to: .seats(seats(7))))
    let reading = Reading(room: [9], facilitator: [8], linesWaiting: 2, groups: [[1], [2]])
    #expect(!(try room.read(ask, reading)).said.contains { $0.notice.isView })
    let effects = try room.say(.reveal)
    let views = effects.said.filter { $0.notice.isView }
    #expect(views.count == 2)
    let first = Notice.view(ask, payload: [1], facilitatorOnly: false)
    let second = Notice.view(ask, payload: [2], facilitatorOnly: false)
    #expect(effects.says(first, to: .seats(seats(1, 2, 3))))
    #expect(effects.says(second, to: .seats(seats(4, 5, 6))))
    #expect(room.session.notices(for: seat(2)).filter(\.isView) == [first])
    #expect(room.session.notices(for: seat(7)).filter(\.isView).isEmpty)
    #expect(room.session.noticesForFacilitator().filter(\.isView).isEmpty)
    #expect(room.session.noticesForStage().filter(\.isView).isEmpty)
    #expect(room.session.shownViews(of: ask).isEmpty)
    #expect(throws: Refusal.nothingToReveal) {
      try room.send(.linesReleased(ask, payload: [3]))
    }
  }

  @Test("a step shown again shows each group its own view again")
  func again() throws {
    var room = try room(toCircle(.mutual))
    try room.say(.open)
    try room.say(.close)
    try room.read(ask, Reading(room: nil, facilitator: nil, groups: [[1], nil]))
    try room.say(.reveal)
    try room.say(.next)
    try room.say(.close)
    let views = try room.say(.back).said.filter { $0.notice.isView }
    #expect(views.map(\.to) == [.seats(seats(1, 2, 3))])
  }

  @Test("nothing is shown where no group has a view")
  func nothing() throws {
    var room = try room(toCircle(.mutual))
    try room.say(.open)
    try room.say(.close)
    try room.read(ask, Reading(room: [9], facilitator: nil, groups: [nil, nil]))
    #expect(throws: Refusal.nothingToReveal) { try room.say(.reveal) }
  }

  @Test("without circles, and where the facilitator alone looks, a step is everyone's")
  func ignored() throws {
    var none = try room(toCircle(), circles: 0)
    try none.say(.open)
    #expect(none.session.groups(of: ask).isEmpty)
    #expect(none.session.terms(of: ask, for: seat(1))?.reveal == .signed)
    var private_ = try room(toCircle(.facilitator))
    try private_.say(.open)
    #expect(private_.session.groups(of: ask).isEmpty)
  }

  @Test("where nobody is in a circle, or each alone in one, answers stay on their own screens")
  func nobodySeated() throws {
    var room = Room(setup([toCircle()]))
    try room.join(1...2)
    try room.send(.place(seat(1), try circle(1)))
    try room.say(.open)
    #expect(room.session.groups(of: ask).isEmpty)
    #expect(room.session.terms(of: ask)?.reveal == .onlySelf)
  }

  func toPair() -> Step {
    Step.choice("ask").with {
      $0.addressee = .pair
      $0.reveal = .mutual
    }
  }

  @Test("a step to each pair is for those who were paired last; others are paired anew")
  func toPairs() throws {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    let pairs = Step.make("pairs", .pair(PairWork(turns: [turn])))
    var room = Room(.of([pairs, toPair()]))
    try room.join(1...8)
    try room.say(.open)
    let met = try #require(room.session.state.live?.pairs?.groups)
    try room.send(.leave(met[0][0]))
    try room.send(.leave(met[1][0]))
    try room.say(.next)
    let groups = room.session.groups(of: ask).map { Set($0.seats) }
    #expect(groups.contains(Set(met[2])) && groups.contains(Set(met[3])))
    #expect(groups.count == 2)
    #expect(room.session.groups(of: ask).allSatisfy { $0.terms.room == .pair })
  }

  @Test("without earlier pairs they are formed by chance, with a trio when odd", arguments: 2...7)
  func pairsAnew(count: Int) throws {
    var room = Room(.of([toPair()]))
    try room.join(1...UInt32(count))
    try room.say(.open)
    let groups = room.session.groups(of: ask)
    #expect(groups.flatMap(\.seats).count == count)
    for group in groups {
      let expected = group.seats.count == 2 ? RoomKind.pair : .constellation
      #expect(group.terms.room == expected && group.terms.present == group.seats.count)
    }
  }

  @Test("a round to each circle is one round a circle, of which only that circle hears")
  func rounds() throws {
    let step = Step.make("ask", .round(RoundWork())).with { $0.addressee = .circle }
    var room = try room(step)
    try room.say(.open)
    for case (.round(let round), let audience) in room.log.said {
      #expect(!audience.isConsole && audience != .stages && audience != .everyone)
      #expect(round.of == 3)
    }
    #expect(throws: Refusal.noRoundHere) { try room.send(.round(seat(7), .done)) }
    for _ in 0..<3 { try room.say(.turn(letter: nil)) }
    #expect(room.log.facts.last == .closed(ask))
  }

  @Test("a restored session has its circles and groups")
  func restored() throws {
    var room = try room(toCircle())
    try room.say(.open)
    try room.answer(1, ask)
    var back = try room.afterCrash()
    #expect(back.session.state.fingerprint == room.session.state.fingerprint)
    try back.send(.resume(seat(2), resumeHash: []))
    try back.answer(2, ask)
    #expect(
      back.log.records(of: ask).contains(
        .envelope(.of(2), .some, signer: seat(2), group: 0)))
  }

  @Test("in dyads the reader is told who is who, and in an ordinary match not")
  func dyads() throws {
    for scope in MatchQuestion.Scope.allCases {
      let items = [LocalizedText("Tea")]
      let match = MatchQuestion(items: items, answers: [], scope: scope)
      var room = Room(.of([.make("ask", .match(match))]))
      try room.join(1...2)
      try room.say(.open)
      let effects = try room.answer(1, ask)
      let signer = scope == .dyads ? seat(1) : nil
      #expect(
        effects.first == .spool(ask, .envelope(.of(1), .some, signer: signer, group: nil)))
    }
  }

  @Test("a match is shown to all alike as soon as it is read, and is not held twice")
  func match() throws {
    let match = MatchQuestion(items: [LocalizedText("Tea")], answers: [])
    var room = Room(.of([.make("ask", .match(match)), .choice("more")]))
    try room.join(1...2)
    try room.say(.open)
    try room.say(.close)
    let view = Notice.view(ask, payload: [42], facilitatorOnly: false)
    #expect(try room.read(ask).says(view, to: .everyone))
    #expect(throws: Refusal.alreadyAsked) { try room.say(.reveal) }
    #expect(throws: Refusal.unknownStep) { try room.say(.jump(ask)) }
  }

  @Test("people of one circle are not paired in a group unless both asked for it")
  func apart() throws {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    for seed in 1...20 as ClosedRange<UInt64> {
      let plain = SessionSetup.of(
        [.make("pairs", .pair(PairWork(turns: [turn])))], names: .chosen)
      let setup = SessionSetup(workshop: plain.workshop, room: .group, circles: 4)
      var room = Room(setup, seed: seed)
      try room.join(1...8, named: true)
      for label in 1...8 as ClosedRange<UInt32> {
        try room.send(.place(seat(label), try circle(Int(label + 1) / 2)))
      }
      try room.send(.pair(seat(1), .together(Room.name(2))))
      try room.send(.pair(seat(2), .together(Room.name(1))))
      try room.say(.open)
      let groups = try #require(room.session.state.live?.pairs?.groups).map { $0.sorted() }
      #expect(groups.contains(seats(1, 2)))
      for couple in [seats(3, 4), seats(5, 6), seats(7, 8)] { #expect(!groups.contains(couple)) }
    }
  }
}

extension Notice {
  var isView: Bool { if case .view = self { true } else { false } }
}
