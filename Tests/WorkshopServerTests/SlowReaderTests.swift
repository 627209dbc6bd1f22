import Testing
import WorkshopProtocol
import WorkshopServer

/// Somebody who reads nothing more is let go, so that the server keeps no more for them than it may.
@Suite(.timeLimit(.minutes(2)))
struct SlowReaderTests {
  @Test func `A peer that does not read is let go, and the others go on`() async throws {
    var limits = ServerLimits()
    limits.messageBurst = 1_000_000
    try await House.run(limits: limits) { house in
      let session = try house.session()
      let console = try await house.console(of: session)
      let slow = try await house.person(in: session)
      let words = String(repeating: "\u{1F33F}", count: 500)
      var isGone = false
      while !isGone {
        for _ in 0..<200 { try console.send(.verb(.broadcast(words))) }
        isGone = try await console.heardUntilPong().contains { message in
          if case .people(let people) = message { people.present == 0 } else { false }
        }
      }
      let calm = try await house.person(in: session)
      _ = try await calm.heardUntilPong()
      slow.close()
    }
  }
}
