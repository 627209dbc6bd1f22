import SessionStore
import Synchronization
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Rules V8 and the consent test, by what every peer received.
@Suite(.timeLimit(.minutes(1)))
struct MatchTests {
  @Test func `Only what people share is in any byte, and personal lines are of one length`()
    async throws
  {
    try await House.run { house in
      let session = try house.session(Workshops.match, room: .constellation)
      let console = try await house.console(of: session)
      let stage = try await house.stage(of: session)
      let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
      try await console.say(.open)
      try await console.say(.next)
      let step = try Workshops.step("share")
      let sheets: [Answer.Content] = [
        .match(marks: [1, 1, nil], with: ["Bo"]), .match(marks: [1, 1, 3], with: ["Ada"]),
        .match(marks: [1, nil, 1], with: ["Ada"]),
      ]
      for (person, sheet) in zip(people, sheets) {
        try await person.answer(try await person.card(of: step), sheet)
      }
      try await console.say(.close)
      try await console.say(.reveal)
      for person in people {
        #expect(try await person.view(of: step) == .match(MatchView(yes: ["walks"], open: [])))
      }
      let ada = try await people[0].view(of: step)
      #expect(ada == .dyads([DyadView(name: "Bo", yes: ["walks", "gardens"], open: [])]))
      #expect(try await people[2].view(of: step) == .dyads([]))
      _ = try await people[1].heardUntilPong()
      let lengths = people.compactMap { person in
        person.log.all.first { String(decoding: $0, as: UTF8.self).contains("dyads") }?.count
      }
      #expect(lengths.count == 3 && Set(lengths).count == 1)
      for other in [people[2], console, stage] {
        _ = try await other.heardUntilPong()
        let shown = other.log.all.filter { !String(decoding: $0, as: UTF8.self).contains("card") }
        let text = shown.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!text.contains("gardens") && !text.contains("cooking"))
      }
    }
  }

  @Test func `A match that is closed before all have answered shows empty lists`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.match, room: .constellation)
      let console = try await house.console(of: session)
      let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
      try await console.say(.open)
      try await console.say(.next)
      let step = try Workshops.step("share")
      for person in people.prefix(2) {
        let card = try await person.card(of: step)
        try await person.answer(card, .match(marks: [1, 1, 1], with: ["Ada", "Bo"]))
      }
      try await console.say(.close)
      try await console.say(.reveal)
      for person in people {
        #expect(try await person.view(of: step) == .match(MatchView(yes: [], open: [])))
        #expect(try await person.view(of: step) == .dyads([]))
      }
    }
  }

  @Test func `Whoever comes back finds both lists again, until the next step`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.match, room: .constellation)
      let console = try await house.console(of: session)
      let ada = try await house.wire()
      let token = try #require(try await ada.join(session.code, name: "Ada").resumeToken)
      let bo = try await house.person(in: session, name: "Bo")
      try await console.say(.open)
      try await console.say(.next)
      let step = try Workshops.step("share")
      for (person, other) in [(ada, "Bo"), (bo, "Ada")] {
        let card = try await person.card(of: step)
        try await person.answer(card, .match(marks: [1, 2, 1], with: [other]))
      }
      try await console.say(.close)
      try await console.say(.reveal)
      ada.close()
      let again = try await house.comeback(to: session.code, token: token)
      _ = try await again.view(of: step)
      let mine = try await again.view(of: step)
      #expect(mine == .dyads([DyadView(name: "Bo", yes: ["walks", "cooking"], open: ["gardens"])]))
      try await console.say(.next)
      _ = try await again.heardUntilPong()
      let facts = try house.journal.facts(of: session.id).flatMap(FactCodec.encode)
      let text = String(decoding: facts, as: UTF8.self)
      #expect(text.contains("walks") && !text.contains("dyads"))
    }
  }

  @Test func `A pass and a sheet without a yes give everybody the same lines`() async throws {
    let seen = Mutex<[[[[UInt8]]]]>([])
    for sheet in [Answer.Content.pass, .match(marks: [3, nil, 3], with: [])] {
      try await House.run { house in
        let session = try house.session(Workshops.match, room: .constellation)
        let console = try await house.console(of: session)
        let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
        try await console.say(.open)
        try await console.say(.next)
        let step = try Workshops.step("share")
        var cards: [StepCard] = []
        for person in people { cards.append(try await person.card(of: step)) }
        let others = [people[1], people[2], console]
        for other in others { _ = try await other.heardUntilPong() }
        try await people[0].answer(cards[0], sheet)
        for other in others { #expect(try await other.toldUntilPong().isEmpty) }
        for number in 1...2 {
          try await people[number].answer(cards[number], .match(marks: [1, 1, 1], with: ["Ada"]))
        }
        try await console.say(.close)
        try await console.say(.reveal)
        for person in people { _ = try await person.heardUntilPong() }
        seen.withLock { $0.append(people.map(views)) }
      }
    }
    let worlds = seen.withLock { $0 }
    #expect(worlds.count == 2 && worlds[0] == worlds[1])
  }

  /// The lines with views that a peer received.
  private func views(_ person: Wire) -> [[UInt8]] {
    person.log.all.filter { line in
      if case .view? = try? ServerMessageCodec.decode(line) { true } else { false }
    }
  }
}
