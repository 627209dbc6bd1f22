import Facilitation
import Testing
import WorkshopModel

@Suite("Laws that no single behaviour shows")
struct LawTests {
  @Test("law 6: a session passes on views and makes none")
  func noViews() {
    for seed in WalkTests.seeds.prefix(100) {
      var walk = Walk(seed: seed)
      for _ in 0..<200 { _ = walk.step() }
      for case (.view(_, let payload, let isPrivate), let audience) in walk.room.log.said {
        #expect([[1], [2], [3], [4]].contains(payload), "seed \(seed)")
        #expect(payload != [2] || isPrivate && audience == .facilitator, "seed \(seed)")
        if payload == [4] { #expect(audience.isGroup, "seed \(seed)") }
      }
    }
  }

  @Test("a session that a member leads tells consoles what it tells a stage, and no more")
  func memberLed() {
    for seed in stride(from: 7, through: 210, by: 7) {
      var walk = Walk(seed: UInt64(seed))
      for _ in 0..<200 { _ = walk.step() }
      for case (let notice, let audience) in walk.room.log.said {
        #expect(!notice.isForConsoles, "seed \(seed)")
        if audience == .consoles { #expect(notice.isShared, "seed \(seed)") }
      }
    }
  }

  @Test("helpers are told nothing that only the facilitator may see")
  func helpers() {
    for seed in WalkTests.seeds.prefix(100) {
      var walk = Walk(seed: seed)
      for _ in 0..<200 {
        _ = walk.step()
        for notice in walk.room.session.noticesForHelper() { #expect(!notice.isPrivate) }
        for notice in walk.room.session.noticesForStage() { #expect(!notice.isForConsoles) }
      }
      for case (let notice, let audience) in walk.room.log.said where audience != .facilitator {
        #expect(!notice.isPrivate, "seed \(seed)")
      }
    }
  }

  @Test("while a step is open the console hears of the roster on a tick only")
  func rosterTick() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...3)
    try room.say(.open)
    try room.wait(seconds: 3)
    let event = SessionEvent.disconnect(SeatID(label: 1))
    #expect(try room.send(event).isEmpty)
    let people = try room.wait(seconds: 7).said.compactMap { notice, _ -> PeopleNotice? in
      if case .people(let people) = notice { people } else { nil }
    }
    #expect(people.map(\.present) == [2])
    #expect(people.map(\.away) == [1])
  }

  @Test("a step that opens while the room is held begins its time when the room goes on")
  func openedWhileHeld() throws {
    var room = Room(.of([.choice("ask"), .choice("more")]))
    try room.join(1...3)
    try room.say(.open)
    try room.say(.next)
    try room.wait(seconds: 10)
    try room.say(.hold)
    try room.wait(seconds: 50)
    try room.read(.named("ask"))
    #expect(room.session.currentStep?.id == .named("more"))
    try room.wait(seconds: 40)
    let deadline = SessionInstant(milliseconds: 280_000)
    #expect(try room.say(.resume).says(.resumed(deadline: deadline), to: .everyone))
  }

  @Test("somebody who comes back into a pair is told of it again")
  func backIntoPair() throws {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 60)
    var room = Room(.of([.make("pairs", .pair(PairWork(turns: [turn])))]))
    try room.join(1...2)
    try room.say(.open)
    let told = room.log.said.first { $0.to == .seat(SeatID(label: 1)) && $0.notice.isPair }
    try room.send(.disconnect(SeatID(label: 1)))
    let back = try room.send(.resume(SeatID(label: 1), resumeHash: [1]))
    #expect(back.said.map(\.notice).contains { $0 == told?.notice })
  }

  @Test("one connection lost as a step opens does not shut its seat out")
  func aMomentAway() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...3)
    try room.send(.disconnect(SeatID(label: 3)))
    try room.say(.open)
    #expect(room.session.terms(of: .named("ask"))?.present == 2)
    try room.send(.resume(SeatID(label: 3), resumeHash: [1]))
    try room.answer(3, .named("ask"))
  }

  @Test("somebody gone for more than a minute is not part of the step that opens")
  func longAway() throws {
    var room = Room(.of([.choice("ask")]))
    try room.join(1...3)
    try room.send(.disconnect(SeatID(label: 3)))
    try room.wait(seconds: 61)
    try room.say(.open)
    #expect(room.session.participants(of: .named("ask")).count == 2)
  }

  @Test("an insertion's name avoids those of the workshop's own steps")
  func insertionNames() throws {
    var room = Room(.of([.make("talk", .talk(Talk())), .choice("inserted-1")]))
    try room.join(1...3)
    try room.say(.open)
    try room.say(.close)
    let effects = try room.say(.insert(.pause(minutes: 2)))
    #expect(effects.facts.first == .inserted(.named("inserted-2"), .pause(minutes: 2)))
  }
}

extension Audience {
  /// Some of the seats, and neither a console nor a stage.
  var isGroup: Bool {
    switch self {
    case .seat, .seats: true
    default: false
    }
  }
}

extension Notice {
  /// What the facilitator alone may see.
  var isPrivate: Bool {
    switch self {
    case .view(_, _, let isPrivate): isPrivate
    case .linesWaiting, .readiness: true
    default: false
    }
  }

  /// What only those may see who hold or help with the session.
  var isForConsoles: Bool {
    switch self {
    case .people, .notes, .helpWanted, .pair(.helpWanted), .roleChanged: true
    default: isPrivate
    }
  }

  /// What consoles are told in the same words as a stage.
  var isShared: Bool {
    switch self {
    case .step, .keeper, .round, .draft: true
    default: false
    }
  }

  var isPair: Bool { if case .pair = self { true } else { false } }
}
