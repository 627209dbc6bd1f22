import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Seats as they are counted aloud (rules P2).
@Suite(.timeLimit(.minutes(1)))
struct GateCountTests {
  private static let workshop = """
    workshop: 1
    id: house
    title: House
    for: [group]
    led_by: facilitator
    people: {min: 1, best: 2-4, max: 90}
    minutes: 3
    defaults: {k: 5, time: open, close: manual}
    steps:
      - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
      - {id: terms, type: gate, minutes: 1, title: Terms, ask: Shall we?, options: [Yes, Not today]}
      - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
    """

  @Test func `A gate counts the seats of the lobby, those of people who are away among them`()
    async throws
  {
    try await House.run { house in
      let session = try house.session(Self.workshop)
      let console = try await house.console(of: session)
      var people: [Wire] = []
      for _ in 0..<3 { people.append(try await house.person(in: session)) }
      let lobby = try await people[0].wait { message -> Int? in
        if case .lobby(let lobby) = message, lobby.seats == 3 { lobby.seats } else { nil }
      }
      people[2].close()
      try await console.wait { message in
        if case .people(let people) = message, people.away == 1 { true } else { nil }
      }
      try await console.say(.open)
      try await console.say(.next)
      let card = try await people[0].card(of: try Workshops.step("terms"))
      guard case .gate(let gate) = card.body else { throw WireError.over(nil) }
      #expect(gate.paragraph.hasPrefix("The program counts \(lobby) seats. Do you?"))
    }
  }
}
