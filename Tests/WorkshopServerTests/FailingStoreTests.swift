import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A disk that says no: nothing is acknowledged, people are told, other sessions go on.
@Suite(.timeLimit(.minutes(1)))
struct FailingStoreTests {
  @Test(arguments: [MemorySpool.Fault.full, .beforeWrite, .afterWriting(1)])
  func `An answer that could not be written is not acknowledged`(
    fault: MemorySpool.Fault
  ) async throws {
    try await House.run { house in
      let (session, console, person, card) = try await house.question()
      let other = try await house.question()
      let spool = try #require(
        try house.spools.open(session: session.id, step: card.id) as? MemorySpool)
      spool.failNext(fault)
      try person.send(try Reply.answer(card, sequence: 1))
      var heard: [ServerMessage] = []
      let reason = try await person.wait { message in
        heard.append(message)
        return if case .close(let reason, _) = message { reason } else { nil }
      }
      #expect(reason == .serverFault)
      #expect(!heard.contains { if case .acknowledged = $0 { true } else { false } })
      #expect(heard.contains { if case .error(.storeFailed, _, _) = $0 { true } else { false } })
      #expect(try await console.closing() == .serverFault)
      try other.person.send(try Reply.answer(other.3, sequence: 1))
      try await other.person.wait { if case .acknowledged = $0 { true } else { nil } }
    }
  }

  @Test func `Whoever hosts the session learns why its task ended`() async throws {
    try await House.run { house in
      let (full, console, _, _) = try await house.question()
      let (other, _, _, _) = try await house.question()
      house.journal.failNext(.full)
      try console.send(.verb(.next))
      #expect(await full.waitForOutcome() == .failed(.full))
      #expect(full.outcome == .failed(.full))
      #expect(other.outcome == nil)
    }
  }

  @Test(arguments: [MemoryJournal.Fault.full, .beforeSync, .afterSync])
  func `A step whose opening could not be written is shown to nobody`(
    fault: MemoryJournal.Fault
  ) async throws {
    try await House.run { house in
      let (_, console, person, card) = try await house.question()
      _ = try await person.heardUntilPong()
      house.journal.failNext(fault)
      try console.send(.verb(.next))
      var heard: [ServerMessage] = []
      let reason = try await person.wait { message in
        heard.append(message)
        return if case .close(let reason, _) = message { reason } else { nil }
      }
      #expect(reason == .serverFault)
      #expect(
        !heard.contains { if case .step(let next) = $0 { next.id != card.id } else { false } })
    }
  }
}
