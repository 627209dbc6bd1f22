import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// What people in one room and in two are told.
@Suite(.timeLimit(.minutes(1)))
struct RoomTests {
  @Test func `Words to everyone reach every seat, each once`() async throws {
    try await House.run { house in
      let session = try house.session()
      let console = try await house.console(of: session)
      var people: [Wire] = []
      for _ in 0..<30 { people.append(try await house.person(in: session)) }
      try console.send(.verb(.broadcast("Tea is ready.")))
      for person in people {
        try await person.wait { $0 == .broadcast("Tea is ready.") ? true : nil }
        #expect(try await person.heardUntilPong().contains(.broadcast("Tea is ready.")) == false)
      }
    }
  }

  @Test func `Two sessions on one server do not hear each other`() async throws {
    try await House.run { house in
      let here = try await house.question()
      let there = try await house.question()
      try here.console.send(.verb(.broadcast("Only here.")), .verb(.close), .verb(.next))
      try await here.person.wait { $0 == .broadcast("Only here.") ? true : nil }
      _ = try await here.console.heardUntilPong()
      let heard = try await there.person.heardUntilPong()
      #expect(!heard.contains(.broadcast("Only here.")))
      #expect(!heard.contains { if case .phase = $0 { true } else { false } })
      try there.person.send(try Reply.answer(there.3, sequence: 1))
      try await there.person.wait { if case .acknowledged = $0 { true } else { nil } }
    }
  }

  @Test func `An acknowledgement carries the token and the number of its message`() async throws {
    try await House.run { house in
      let (_, _, person, card) = try await house.question()
      let token = AnswerToken(high: 7, low: 8)
      try person.send(try Reply.answer(card, sequence: 7, token: token))
      try await person.wait { message in
        message == .acknowledged(step: card.id, token: token, sequence: 7) ? true : nil
      }
      try person.send(.done(step: card.id, sequence: 8))
      try await person.wait { $0 == .done(step: card.id, sequence: 8) ? true : nil }
    }
  }

  @Test func `An answer that is sent again is acknowledged again and kept once`() async throws {
    try await House.run { house in
      let (session, _, person, card) = try await house.question()
      let token = AnswerToken(high: 7, low: 8)
      for sequence in 1...3 {
        try person.send(try Reply.answer(card, sequence: sequence, token: token))
        try await person.wait { message in
          message == .acknowledged(step: card.id, token: token, sequence: sequence) ? true : nil
        }
      }
      let spool = try house.spools.open(session: session.id, step: card.id)
      #expect(try spool.batch().entries.count == 1)
    }
  }

  @Test func `Somebody else's resend of a token gets no answer of theirs`() async throws {
    try await House.run { house in
      let (session, _, person, card) = try await house.question()
      let token = AnswerToken(high: 7, low: 8)
      try person.send(try Reply.answer(card, sequence: 1, token: token))
      try await person.wait { if case .acknowledged = $0 { true } else { nil } }
      let other = try await house.person(in: session)
      try other.send(.takeBack(step: card.id, token: token, sequence: 1))
      #expect(try await other.error().code == .refused)
      let spool = try house.spools.open(session: session.id, step: card.id)
      #expect(try spool.batch().entries.count == 1)
    }
  }
}
