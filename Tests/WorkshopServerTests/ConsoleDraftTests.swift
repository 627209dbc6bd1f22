import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// What a console does to the lines of a draft.
@Suite(.timeLimit(.minutes(1)))
struct ConsoleDraftTests {
  /// The texts of a draft's lines.
  private func lines(_ message: ServerMessage) -> [String]? {
    if case .draft(let draft) = message { draft.lines.map(\.text) } else { nil }
  }

  /// The lines once there are so many.
  private func lines(_ count: Int, _ wire: Wire) async throws -> [String] {
    try await wire.wait { message in lines(message).flatMap { $0.count == count ? $0 : nil } }
  }

  private func draft(
    _ house: House
  ) async throws -> (session: LiveSession, console: Wire, people: [Wire]) {
    let session = try house.session(Workshops.draft, room: .constellation)
    let console = try await house.console(of: session)
    let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
    try await console.say(.open)
    try await console.say(.next)
    for person in people { _ = try await person.card(of: try Workshops.step("lines")) }
    try people[0].send(.propose("We call."), .propose("We write."))
    _ = try await lines(2, people[1])
    return (session, console, people)
  }

  @Test
  func `The facilitator takes a line out, whosever it is, and everybody sees that it is gone`()
    async throws
  {
    try await House.run { house in
      let (_, console, people) = try await draft(house)
      try console.send(.withdrawLine(1))
      for peer in [people[0], people[2], console] {
        _ = try await lines(2, peer)
        #expect(try await lines(1, peer) == ["We write."])
      }
      try console.send(.withdrawLine(1))
      #expect(try await console.error().code == .refused)
    }
  }

  @Test func `A helper takes no line out`() async throws {
    try await House.run { house in
      let (session, console, people) = try await draft(house)
      let helper = try await house.helper(of: session)
      try helper.send(.withdrawLine(1))
      _ = try await helper.error()
      try people[0].send(.withdrawLine(2))
      // Had the helper's word counted, there would be no line left.
      #expect(try await lines(1, console) == ["We call."])
    }
  }
}
