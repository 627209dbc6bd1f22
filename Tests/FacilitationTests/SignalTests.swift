import Facilitation
import Testing
import WorkshopModel

@Suite("Signals, notes and steps put in")
struct SignalTests {
  func room(_ seats: ClosedRange<UInt32> = 1...9, named: Bool = false) throws -> Room {
    var room = Room(
      .of([.make("talk", .talk(Talk())), .choice("more")], names: named ? .chosen : nil))
    try room.join(seats, named: named)
    try room.say(.open)
    return room
  }

  func signals(_ effects: [SessionEffect]) -> [Notice] {
    effects.said.map(\.notice).filter { if case .signals = $0 { true } else { false } }
  }

  @Test("signals are heard at once and counted on the half minute, a seat once")
  func counted() throws {
    var room = try room()
    try room.wait(seconds: 7)
    for _ in 0..<5 {
      #expect(
        try room.send(.signal(seat(1), .slower)) == [
          .send(.signalled(.slower), to: .seat(seat(1)))
        ])
    }
    #expect(signals(try room.wait(seconds: 22)).isEmpty)
    #expect(
      signals(try room.wait(seconds: 1)) == [.signals(slower: .some, moreTime: .none)])
    #expect(
      signals(try room.wait(seconds: 30)) == [.signals(slower: .none, moreTime: .none)])
    #expect(signals(try room.wait(seconds: 90)).isEmpty)
  }

  @Test("many is a third of those present and at least three")
  func many() throws {
    var room = try room()
    for label in 1...3 { try room.send(.signal(seat(UInt32(label)), .moreTime)) }
    #expect(
      signals(try room.wait(seconds: 30)) == [.signals(slower: .none, moreTime: .many)])
  }

  @Test("a call stands for every console that comes, until somebody says that it was seen to")
  func stands() throws {
    var room = try room(named: true)
    try room.send(.facilitatorPresent(false))
    try room.send(.signal(seat(2), .help))
    try room.wait(seconds: 40)
    try room.send(.signal(seat(2), .help))
    let calls = [Notice.helpWanted(who: Room.name(2))]
    func told(_ notices: [Notice]) -> [Notice] {
      notices.filter { if case .helpWanted = $0 { true } else { false } }
    }
    #expect(told(room.session.noticesForHelper()) == calls)
    let back = try room.send(.facilitatorPresent(true))
    #expect(told(back.said.map(\.notice)) == calls)
    #expect(told(room.session.noticesForFacilitator()) == calls)
    try room.say(.seen)
    #expect(told(room.session.noticesForFacilitator()).isEmpty)
    let again = try room.send(.signal(seat(2), .help))
    #expect(told(again.said.map(\.notice)) == calls)
    try room.say(.seen)
    try room.send(.signal(seat(3), .help))
    try room.send(.leave(seat(3)))
    #expect(told(room.session.noticesForFacilitator()).isEmpty)
  }

  @Test("help names its sender to the facilitator at once, by letter or by name")
  func help() throws {
    var nameless = try room(1...2)
    let effects = try nameless.send(.signal(seat(1), .help))
    guard case .helpWanted(let letter)? = effects.said.first?.notice else {
      Issue.record("nobody was called")
      return
    }
    #expect(try nameless.say(.sendOut(letter: letter)).facts == [.unseated(seat(1))])
    var named = try room(1...2, named: true)
    let wanted = try named.send(.signal(seat(1), .help))
    #expect(wanted.says(.helpWanted(who: Room.name(1)), to: .consoles))
    #expect(throws: Refusal.unknownSeat) { try named.send(.signal(seat(77), .help)) }
  }

  @Test("stepping out is not announced to anybody but the console's count")
  func stepOut() throws {
    var room = try room()
    let effects = try room.send(.signal(seat(1), .stepOut)) + (try room.wait(seconds: 10))
    let heard: [Audience] = [.facilitator, .consoles, .seat(seat(1))]
    #expect(effects.said.allSatisfy { heard.contains($0.to) })
    try room.say(.next)
    #expect(!room.session.participants(of: .named("more")).contains(seat(1)))
  }

  @Test("stepping out in the lobby changes nothing that others see")
  func stepOutInLobby() throws {
    var room = Room(.of([.choice("more")]))
    try room.join(1...3)
    let effects = try room.send(.signal(seat(1), .stepOut))
    #expect(effects.said.allSatisfy { $0.to == .facilitator || $0.to == .seat(seat(1)) })
  }

  @Test("a note travels without its author unless it is signed")
  func notes() throws {
    var room = try room(named: true)
    #expect(
      try room.send(.note(seat(2), text: "hello", isSigned: false)) == [
        .send(.noteTaken, to: .seat(seat(2)))
      ])
    try room.send(.note(seat(3), text: "signed", isSigned: true))
    let told = try room.wait(seconds: 30).said.compactMap { notice, _ -> Set<NoteLine>? in
      if case .notes(let lines) = notice { Set(lines) } else { nil }
    }
    let lines: Set = [
      NoteLine(text: "hello", signedBy: nil), NoteLine(text: "signed", signedBy: Room.name(3)),
    ]
    #expect(told == [lines])
  }

  @Test("notes are bounded in length, a seat, and a tick")
  func noteBounds() throws {
    var room = try room(1...20)
    let long = String(repeating: "a", count: 281)
    #expect(throws: Refusal.tooMany) {
      try room.send(.note(seat(1), text: long, isSigned: false))
    }
    for _ in 0..<5 { try room.send(.note(seat(1), text: "a", isSigned: false)) }
    #expect(throws: Refusal.tooMany) {
      try room.send(.note(seat(1), text: "a", isSigned: false))
    }
    for label in 2...20 {
      for _ in 0..<5 {
        _ = try? room.send(.note(seat(UInt32(label)), text: "a", isSigned: false))
      }
    }
    let counts = try room.wait(seconds: 30).said.compactMap { notice, _ -> Int? in
      if case .notes(let lines) = notice { lines.count } else { nil }
    }
    #expect(counts == [64])
    #expect(throws: Refusal.unknownSeat) {
      try room.send(.note(seat(77), text: "a", isSigned: false))
    }
  }

  @Test("a step is put in between two others, and the order goes on where it was")
  func insert() throws {
    var room = try room()
    #expect(throws: Refusal.closeFirst) { try room.say(.insert(.pulse)) }
    try room.say(.close)
    let effects = try room.say(.insert(.breathe(minutes: 1)))
    #expect(effects.facts.first == .inserted(.named("inserted-1"), .breathe(minutes: 1)))
    #expect(room.session.currentStep?.kind == .breathe(Breathing(cycles: 6)))
    #expect(try room.wait(seconds: 60).facts == [.closed(.named("inserted-1"))])
    try room.say(.insert(.talk("A word", minutes: 2)))
    #expect(room.session.currentStep?.id == .named("inserted-2"))
    try room.say(.next)
    #expect(room.session.currentStep?.id == .named("more"))
  }

  @Test("a talk put in and the number of such steps are bounded")
  func insertBounds() throws {
    var room = try room()
    try room.say(.close)
    let long = String(repeating: "a", count: 601)
    #expect(throws: Refusal.tooMany) { try room.say(.insert(.talk(long, minutes: 1))) }
    for _ in 0..<40 {
      try room.say(.insert(.pause(minutes: 1)))
      try room.say(.close)
    }
    #expect(throws: Refusal.tooMany) { try room.say(.insert(.pause(minutes: 1))) }
  }

  @Test("rules K2: a pulse needs three people")
  func pulseFloor() throws {
    var room = try room(1...2)
    try room.say(.close)
    #expect(throws: Refusal.tooFewPresent) { try room.say(.insert(.pulse)) }
  }

  @Test("rules K5: one pulse for a roster, and none that differs by too few")
  func pulseOnce() throws {
    var room = try room(1...9)
    try room.say(.close)
    try room.say(.insert(.pulse))
    #expect(room.session.currentStep?.reveal == .facilitator)
    try room.say(.close)
    #expect(throws: Refusal.pulseAlreadyTaken) { try room.say(.insert(.pulse)) }
    for label in 1...4 { try room.send(.leave(seat(UInt32(label)))) }
    #expect(throws: Refusal.pulseAlreadyTaken) { try room.say(.insert(.pulse)) }
    try room.send(.leave(seat(5)))
    try room.say(.insert(.pulse))
  }
}
