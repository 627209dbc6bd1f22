import Testing
import WorkshopProtocol

/// Between listening and running a server reads its sessions back, and people already knock.
@Suite(.timeLimit(.minutes(1)))
struct StartingTests {
  @Test func `Whoever comes back too early is asked to try again, not told that the code is wrong`()
    async throws
  {
    try await House.starting { house in
      let early = try await house.wire()
      try early.send(
        .greeting(),
        .resume(code: "TULIP-42", token: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"))
      #expect(try await early.closing() == .serverStopping)
    }
  }
}
