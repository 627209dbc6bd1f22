import Anonymity
import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// The mailbox (rules T4, D5): lines of one length, and what it carries.
@Suite(.timeLimit(.minutes(1)))
struct LetterTests {
  /// Three people whose lines wait, with their tokens.
  struct Room {
    let session: LiveSession
    let console: Wire
    let people: [Wire]
    let tokens: [AnswerToken]
    let step: StepID

    /// The letter of a person's line.
    func letter(of number: Int) async throws -> String {
      try console.send(.moderate(.list))
      return try await console.wait { message in
        guard case .moderation(let list) = message else { return nil }
        return list.lines.first { $0.text == Room.text(number) }?.letter
      }
    }

    static func text(_ number: Int) -> String { "canary number \(number)" }
  }

  static func room(_ house: House) async throws -> Room {
    let session = try house.session(Workshops.text)
    let console = try await house.console(of: session)
    var people: [Wire] = []
    for _ in 0..<3 { people.append(try await house.person(in: session)) }
    try await console.say(.open)
    try await console.say(.next)
    let step = try Workshops.step("tell")
    var tokens: [AnswerToken] = []
    for (number, person) in people.enumerated() {
      tokens.append(.random())
      try await person.answer(
        try await person.card(of: step), .text(Room.text(number)), token: tokens[number])
    }
    try await console.say(.close)
    return Room(
      session: session, console: console, people: people, tokens: tokens, step: step)
  }

  private func mail(
    _ person: Wire, _ tokens: [AnswerToken], _ letter: ClientMessage.Letter? = nil
  ) async throws -> [ServerMessage.Letter] {
    let all = (tokens + (0..<8).map { _ in AnswerToken.random() }).prefix(8)
    try person.send(.mail(ClientMessage.Mail(tokens: Array(all), letter: letter)))
    return try await person.wait { if case .mail(let letters) = $0 { letters } else { nil } }
  }

  private static func texts(_ view: View) -> Set<String> {
    if case .lines(let lines) = view { Set(lines.lines.map(\.text)) } else { [] }
  }

  private func mailLengths(_ person: Wire) -> Set<Int> {
    Set(
      person.log.all.filter { String(decoding: $0, as: UTF8.self).contains(#""t":"mail""#) }
        .map { $0.count + 1 })
  }

  @Test func `The facilitator writes to an author, who answers unseen until the tick`()
    async throws
  {
    try await House.run(speed: .times(60)) { house in
      let room = try await Self.room(house)
      let letter = try await room.letter(of: 1)
      #expect(try await mail(room.people[1], [room.tokens[1]]).isEmpty)
      try room.console.send(.moderate(.reply(letter: letter, text: "Thank you.")))
      try await room.people[0].wait { $0 == .mailSent ? true : nil }
      let mine = try await mail(room.people[1], [room.tokens[1]])
      #expect(mine.map(\.text) == ["Thank you."] && mine.map(\.kind) == [.reply])
      #expect(try await mail(room.people[0], [room.tokens[0]]).isEmpty)
      _ = try await room.console.heardUntilPong()
      let answer = ClientMessage.Letter(
        step: room.step, token: room.tokens[1], text: "And thank you.")
      _ = try await mail(room.people[1], [room.tokens[1]], answer)
      let replies = try await room.console.wait { message in
        if case .replies(let replies) = message { replies } else { nil }
      }
      #expect(replies.threads.map(\.letter) == [letter])
      #expect(replies.threads.first?.lines.map(\.isAuthor) == [false, true])
      for person in room.people { #expect(mailLengths(person).isSubset(of: [4096])) }
      #expect(!room.people[0].log.mentions("hank you"))
    }
  }

  @Test func `A reason for holding back reaches the author alone`() async throws {
    try await House.run { house in
      let room = try await Self.room(house)
      let letter = try await room.letter(of: 2)
      try room.console.send(.moderate(.hold(letters: [letter], reason: .cruel)))
      _ = try await room.console.heardUntilPong()
      let mine = try await mail(room.people[2], [room.tokens[2]])
      #expect(mine.map(\.kind) == [.heldBack])
      #expect(try await mail(room.people[0], [room.tokens[0]]).isEmpty)
      try room.console.send(.moderate(.undo(letter: letter)))
      _ = try await room.console.heardUntilPong()
      #expect(try await mail(room.people[2], [room.tokens[2]]).isEmpty)
      for person in room.people { #expect(mailLengths(person).isSubset(of: [4096])) }
    }
  }

  @Test func `A released line that its author strikes is gone from what is shown again`()
    async throws
  {
    try await House.run { house in
      let room = try await Self.room(house)
      var letters: [String] = []
      for number in 0..<3 { letters.append(try await room.letter(of: number)) }
      try room.console.send(.moderate(.release(letters: letters)))
      _ = try await room.people[0].view(of: room.step)
      let others = [room.people[1], room.people[2], room.console]
      for other in others { _ = try await other.heardUntilPong() }
      let strike = ClientMessage.Letter(
        step: room.step, token: room.tokens[0], text: nil, isStrike: true)
      let mine = try await mail(room.people[0], [room.tokens[0]], strike)
      #expect(mine.map(\.kind) == [.struck])
      for other in others { #expect(try await other.toldUntilPong().isEmpty) }
      let late = try await house.person(in: room.session)
      let shown = try await late.view(of: room.step)
      #expect(Self.texts(shown) == [Room.text(1), Room.text(2)])
      #expect(!late.log.mentions(Room.text(0)))
    }
  }

  @Test func `The console lists a struck line as before until the tick`() async throws {
    try await House.run(speed: .times(60)) { house in
      let room = try await Self.room(house)
      let letter = try await room.letter(of: 0)
      let own = ClientMessage.Letter(
        step: room.step, token: room.tokens[0], text: nil, isStrike: true)
      _ = try await mail(room.people[0], [room.tokens[0]], own)
      let texts = try await room.console.wait { message -> [String]? in
        guard case .moderation(let list) = message else { return nil }
        let line = list.lines.first { $0.letter == letter }
        return line?.text == Room.text(0) ? nil : list.lines.map(\.text)
      }
      #expect(texts.contains(Room.text(1)) && !texts.contains(Room.text(0)))
    }
  }

  @Test func `A struck line that waits can't be released, and a foreign token strikes nothing`()
    async throws
  {
    try await House.run { house in
      let room = try await Self.room(house)
      let letter = try await room.letter(of: 0)
      let foreign = ClientMessage.Letter(
        step: room.step, token: .random(), text: nil, isStrike: true)
      #expect(try await mail(room.people[1], [], foreign).isEmpty)
      #expect(try await room.letter(of: 0) == letter)
      let own = ClientMessage.Letter(
        step: room.step, token: room.tokens[0], text: nil, isStrike: true)
      _ = try await mail(room.people[0], [room.tokens[0]], own)
      #expect(try await room.letter(of: 0) == letter)
      let (one, two) = (try await room.letter(of: 1), try await room.letter(of: 2))
      try room.console.send(.moderate(.release(letters: [letter, one, two])))
      #expect(try await room.console.error().code == .refused)
    }
  }

  @Test func `After a restart threads are over, and people are told`() async throws {
    let store = House.Store()
    try await House.run(store: store) { house in
      let room = try await Self.room(house)
      let own = ClientMessage.Letter(
        step: room.step, token: room.tokens[0], text: nil, isStrike: true)
      _ = try await mail(room.people[0], [room.tokens[0]], own)
    }
    try await House.run(store: store) { house in
      let console = try await house.restored().console
      try await console.wait { if case .aside("attune", _) = $0 { true } else { nil } }
      try console.send(.moderate(.list))
      let list = try await console.wait { message in
        if case .moderation(let list) = message { list } else { nil }
      }
      #expect(list.lines.count == 3)
      #expect(!list.lines.contains { $0.text == Room.text(0) })
      try console.send(.moderate(.reply(letter: "a", text: "Hello")))
      #expect(try await console.error().code == .unknownLine)
    }
  }
}

/// Lines that may need care, and decisions that outlive a restart.
@Suite(.timeLimit(.minutes(1)))
struct CareTests {
  private static let heavy = "Sometimes I want to die"

  private func lines(_ console: Wire) async throws -> [ServerMessage.ModerationList.Line] {
    _ = try await console.heardUntilPong()
    try console.send(.moderate(.list))
    return try await console.wait { message in
      if case .moderation(let list) = message { list.lines } else { nil }
    }
  }

  private func heavy(
    _ lines: [ServerMessage.ModerationList.Line]
  ) -> ServerMessage.ModerationList.Line? {
    lines.first { $0.needsCare && $0.text == Self.heavy }
  }

  private func letters(
    _ lines: [ServerMessage.ModerationList.Line], _ state: ServerMessage.ModerationList.State
  ) -> [String] {
    lines.filter { $0.state == state }.map(\.letter)
  }

  private func ask(_ house: House) async throws -> Wire {
    let session = try house.session(Workshops.text)
    let console = try await house.console(of: session)
    var people: [Wire] = []
    for _ in 0..<3 { people.append(try await house.person(in: session)) }
    try await console.say(.open)
    try await console.say(.next)
    for (number, person) in people.enumerated() {
      let card = try await person.card(of: try Workshops.step("tell"))
      try await person.answer(card, .text(number == 0 ? Self.heavy : "Rain, number \(number)"))
    }
    try await console.say(.close)
    return console
  }

  @Test func `A line that may need care is held until it is offered, also after a restart`()
    async throws
  {
    let store = House.Store()
    try await House.run(store: store) { house in
      let console = try await ask(house)
      let first = try await lines(console)
      let held = try #require(letters(first, .held).first)
      let others = letters(first, .waiting)
      #expect(heavy(first)?.state == .held && heavy(first)?.letter == held && others.count == 2)
      try console.send(.moderate(.hold(letters: others, reason: .offTopic)))
      try console.send(.moderate(.offer(letters: [held])))
      #expect(heavy(try await lines(console))?.state == .waiting)
    }
    try await House.run(store: store) { house in
      let console = try await house.restored().console
      let after = try await lines(console)
      #expect(heavy(after)?.state == .waiting)
      #expect(letters(after, .held).count == 2)
    }
  }
}
