import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Rounds, closed questions and the time after the end, over the wire.
@Suite(.timeLimit(.minutes(1)))
struct RoundTests {
  /// Three members in an open round that is typed, the first of whom keeps the time.
  private func round(_ house: House) async throws -> (LiveSession, [Wire]) {
    let session = try house.session(Workshops.memberLed, room: .constellation)
    let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
    let turns = try Workshops.step("turns")
    try people[0].send(.keepTime, .verb(.open), .verb(.jump(turns)))
    for person in people { _ = try await person.card(of: turns) }
    return (session, people)
  }

  /// The next word about the round.
  private func turn(_ person: Wire) async throws -> ServerMessage.Round {
    try await person.wait { if case .round(let round) = $0 { round } else { nil } }
  }

  /// Who has the turn.
  private func whose(_ turns: [ServerMessage.Round]) throws -> Int {
    let place = turns.firstIndex { $0.isYours }
    return try #require(place)
  }

  @Test func `A turn is relayed with the name, and a pass says what an end says`() async throws {
    try await House.run { house in
      let (_, people) = try await round(house)
      let first = try await turn(people[0])
      #expect(first.turn == 1 && first.of == 3 && first.isTyped)
      var turns = [first, try await turn(people[1]), try await turn(people[2])]
      let speaker = try whose(turns)
      let name = try #require(["Ada", "Bo", "Cy"].dropFirst(speaker).first)
      #expect(turns.map(\.speaker) == [name, name, name])
      try people[(speaker + 1) % 3].send(.turnSay("canary"))
      #expect(try await people[(speaker + 1) % 3].error().code == .refused)
      try people[speaker].send(.turnSay("Rain \u{1B}[2Jtoday"))
      for person in people {
        let text = try await person.wait { message in
          if case .roundLine(_, name, let text) = message { text } else { nil }
        }
        #expect(text.contains("today") && !text.contains("\u{1B}"))
      }
      turns = []
      for person in people { turns.append(try await turn(person)) }
      let second = try whose(turns)
      try people[second].send(.turnDone)
      for person in people { #expect(try await turn(person).turn == 3) }
      for person in people {
        _ = try await person.heardUntilPong()
        #expect(!person.log.mentions("canary"))
      }
    }
  }

  @Test func `What was said in a round is in no file`() async throws {
    try await House.run { house in
      let (session, people) = try await round(house)
      var turns: [ServerMessage.Round] = []
      for person in people { turns.append(try await turn(person)) }
      let speaker = try whose(turns)
      try people[speaker].send(.turnSay("canary juniper"))
      _ = try await turn(people[0])
      let facts = try house.journal.facts(of: session.id).flatMap(FactCodec.encode)
      #expect(!String(decoding: facts, as: UTF8.self).contains("juniper"))
    }
  }

  @Test func `After the end the room stays open, and nothing more is asked`() async throws {
    try await House.run { house in
      let (session, console, person, _) = try await house.question()
      try console.send(.verb(.end))
      try await person.wait { if case .after = $0 { true } else { nil } }
      _ = try await console.heardUntilPong()
      #expect(try await console.say(.next) == .refused)
      try person.send(.note(text: "Thank you", isSigned: false))
      try await person.wait { $0 == .heard ? true : nil }
      let late = try await house.person(in: session)
      try await late.wait { if case .after = $0 { true } else { nil } }
      try console.send(.verb(.endNow))
      #expect(try await person.closing() == .sessionEnded)
      #expect(try await late.closing() == .sessionEnded)
    }
  }

  @Test func `From closed questions on no proposal is taken`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.draft, room: .constellation)
      let console = try await house.console(of: session)
      let person = try await house.person(in: session, name: "Ada")
      try await console.say(.open)
      try await console.say(.next)
      _ = try await person.card(of: try Workshops.step("lines"))
      #expect(try await console.say(.closedQuestions(true)) == nil)
      try person.send(.propose("canary"))
      #expect(try await person.error().code == .refused)
      _ = try await console.heardUntilPong()
      #expect(!console.log.mentions("canary"))
    }
  }

  @Test func `The console seats somebody in a circle by a letter`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.circles, circles: 2)
      let console = try await house.console(of: session)
      let person = try await house.wire()
      let token = try #require(try await person.join(session.code, name: "Ada").resumeToken)
      let letter = try await console.wait { message in
        if case .people(let people) = message { people.letters.first } else { nil }
      }
      let first = try #require(letter.split(separator: " ").first)
      #expect(try await console.say(.seat(letter: String(first), circle: 2)) == nil)
      #expect(try await console.say(.seat(letter: String(first), circle: 3)) == .refused)
      let again = try await house.comeback(to: session.circleCodes[0], token: token)
      let circle = try await again.wait { message in
        if case .admitted(let admission) = message { admission.circle } else { nil }
      }
      #expect(circle == 2)
    }
  }
}
