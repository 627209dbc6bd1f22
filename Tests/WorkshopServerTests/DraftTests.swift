import SessionStore
import Synchronization
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Proposals and consent tests over the wire.
@Suite(.timeLimit(.minutes(1)))
struct DraftTests {
  private func lines(_ message: ServerMessage) -> [ServerMessage.Draft.Line]? {
    if case .draft(let draft) = message, !draft.lines.isEmpty { draft.lines } else { nil }
  }

  /// The card of the next consent test.
  private func ballot(_ person: Wire) async throws -> StepCard {
    try await person.wait { if case .step(let card) = $0, card.isBallot { card } else { nil } }
  }

  private func vote(_ picks: [Int], _ people: [Wire], _ console: Wire) async throws -> BallotView {
    var views: Set<View> = []
    var id: StepID?
    for (person, pick) in zip(people, picks) {
      let card = try await ballot(person)
      try await person.answer(card, .picks([pick]))
      id = card.id
    }
    let step = try #require(id)
    try await console.say(.close)
    for person in people { views.insert(try await person.view(of: step)) }
    guard views.count == 1, case .ballot(let view)? = views.first else { throw WireError.over(nil) }
    return view
  }

  @Test func `A line is adopted when nobody objects, and who objected is in no byte`()
    async throws
  {
    try await House.run { house in
      let session = try house.session(Workshops.draft, room: .constellation)
      let console = try await house.console(of: session)
      let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
      try await console.say(.open)
      try await console.say(.next)
      _ = try await people[0].card(of: try Workshops.step("lines"))
      try people[0].send(.propose("We each say \u{1B}[2Jwhen."))
      let proposed = try await people[1].wait(for: lines)
      #expect(proposed.map(\.by) == ["Ada"] && proposed.map(\.isYours) == [false])
      #expect(!proposed[0].text.contains("\u{1B}"))
      try await console.say(.test(line: 1))
      let refused = try await vote([1, 1, 4], people, console)
      #expect(!refused.isAdopted)
      try await console.say(.test(line: 1))
      let adopted = try await vote([1, 2, 1], people, console)
      #expect(adopted.isAdopted && adopted.yes == 2 && adopted.canLive == 1)
      try console.send(.export(date: ""))
      let record = try await console.wait { message in
        if case .record(1, 1, let text) = message { text } else { nil }
      }
      let agreements = try TranscriptRecordCodec.decode(record).agreements
      #expect(agreements.map(\.text) == [proposed[0].text])
      #expect(agreements.map(\.reviewOn) == ["1970-01-31"])
      #expect(agreements.map(\.hasExitClause) == [true])
    }
  }

  @Test func `A consent test that was open at a restart is closed with the votes before it`()
    async throws
  {
    let store = House.Store()
    let tokens = try await withBallot(store)
    try await House.run(store: store) { house in
      let (session, console) = try await house.restored()
      var people: [Wire] = []
      for token in tokens {
        people.append(try await house.comeback(to: session.code, token: token))
      }
      let step = try await ballot(people[0]).id
      _ = try await ballot(people[1])
      let told = try await people[0].wait {
        if case .broadcast(let text) = $0 { text } else { nil }
      }
      #expect(told.contains("only whoever leads can take them out"))
      try await console.say(.resume)
      try await console.say(.close)
      guard case .ballot(let view) = try await people[0].view(of: step) else {
        throw WireError.over(nil)
      }
      #expect(view.isAdopted && view.yes == 2)
    }
  }

  @Test func `Once the draft is closed nobody is told of its lines from before a restart`()
    async throws
  {
    let store = House.Store()
    let tokens = try await withBallot(store)
    try await House.run(store: store) { house in
      let (session, console) = try await house.restored()
      try await console.say(.resume)
      try await console.say(.close)
      try await console.say(.close)
      let person = try await house.comeback(to: session.code, token: tokens[0])
      try await person.wait { if case .admitted = $0 { true } else { nil } }
      let told = try await person.heardUntilPong()
      #expect(!told.contains { if case .broadcast = $0 { true } else { false } })
    }
  }

  /// Opens a consent test in which two have said yes; gives their tokens.
  private func withBallot(_ store: House.Store) async throws -> [String] {
    let tokens = Mutex<[String]>([])
    try await House.run(store: store) { house in
      let session = try house.session(Workshops.draft, room: .constellation)
      let console = try await house.console(of: session)
      var people: [Wire] = []
      for name in ["Ada", "Bo"] {
        let person = try await house.wire()
        let token = try #require(try await person.join(session.code, name: name).resumeToken)
        tokens.withLock { $0.append(token) }
        people.append(person)
      }
      try await console.say(.open)
      try await console.say(.next)
      _ = try await people[0].card(of: try Workshops.step("lines"))
      try people[0].send(.propose("We each say when."))
      _ = try await console.wait(for: lines)
      try await console.say(.test(line: 1))
      for person in people { try await person.answer(try await ballot(person), .picks([1])) }
    }
    return tokens.withLock { $0 }
  }
}
