import Anonymity
import SessionStore
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Sessions that a facilitator opens over the wire, and the names of those who come.
@Suite(.timeLimit(.minutes(1)))
struct OpeningTests {
  /// A proved facilitator who has uploaded a workshop.
  private func facilitator(_ house: House, _ workshop: String) async throws -> Wire {
    let wire = try await house.wire()
    try await wire.prove(house.key)
    try wire.send(.upload(part: 1, of: 1, text: workshop))
    try await wire.wait { if case .uploaded = $0 { true } else { nil } }
    return wire
  }

  private func request(
    circles: Int = 0, room: RoomKind = .group, resources: [String] = []
  ) -> ClientMessage {
    .create(
      ClientMessage.SessionRequest(
        room: room, isRehearsal: false, language: "", circles: circles, resources: resources))
  }

  @Test func `A new session tells its codes, and its contacts go to everybody`() async throws {
    try await House.run { house in
      let console = try await facilitator(house, Workshops.circles)
      try console.send(request(circles: 3, resources: ["Somebody: \u{1B}[1m0800"]))
      let codes = try await console.wait { message in
        if case .created(let created) = message { created } else { nil }
      }
      #expect(codes.circleCodes.count == 3)
      let all = [codes.code] + [codes.stageCode, codes.helperCode].compactMap(\.self)
      #expect(Set(all + codes.circleCodes).count == 6)
      let person = try await house.wire()
      let admission = try await person.join(codes.circleCodes[2], name: "Ada")
      #expect(admission.circle == 3)
      #expect(admission.resources.count == 1 && !admission.resources[0].contains("\u{1B}"))
    }
  }

  @Test func `Circles for a constellation are refused kindly`() async throws {
    try await House.run { house in
      let console = try await facilitator(house, Workshops.match)
      try console.send(request(circles: 2, room: .constellation))
      #expect(try await console.error().code == .refused)
      try console.send(request(room: .constellation))
      try await console.wait { if case .created = $0 { true } else { nil } }
    }
  }

  @Test func `While a workshop is read, others are served`() async throws {
    try await House.run { house in
      let session = try house.session()
      let person = try await house.person(in: session)
      let console = try await facilitator(house, House.workshop)
      try console.send(request(), request(), .ping(7))
      _ = try await person.heardUntilPong()
      try await console.wait { if case .created = $0 { true } else { nil } }
    }
  }

  @Test(arguments: [false, true])
  func `A name that is taken is told as such, also before a locked door`(isLocked: Bool)
    async throws
  {
    try await House.run { house in
      let session = try house.session(Workshops.match, room: .constellation)
      let console = try await house.console(of: session)
      _ = try await house.person(in: session, name: "Ada")
      if isLocked { try await console.say(.lock) }
      let other = try await house.wire()
      try other.send(
        .greeting(),
        .join(code: session.code, name: "ada"))
      #expect(try await other.error().code == .badName)
      try other.send(.join(code: session.code, name: nil))
      #expect(try await other.error().code == .badName)
    }
  }

  @Test func `Guesses at a helper's code come to an end as well`() async throws {
    var limits = ServerLimits()
    limits.codeGuesses = 3
    try await House.run(limits: limits) { house in
      let session = try house.session()
      // Before that the server may still be starting, when no code is wrong.
      _ = try await house.person(in: session)
      let guesser = try await house.wire()
      try guesser.send(
        .hello(ClientMessage.Hello(versions: 1...1, role: .helper, client: "test/1")))
      for _ in 0..<3 {
        try guesser.send(.join(code: JoinCode.random(groups: 2).text, name: nil))
        #expect(try await guesser.error().code == .badCode)
      }
      try guesser.send(.join(code: try #require(session.helperCode), name: nil))
      #expect(try await guesser.closing() == .tooFast)
    }
  }

  @Test func `There are at most as many helpers as the limit says`() async throws {
    var limits = ServerLimits()
    limits.helpers = 1
    try await House.run(limits: limits) { house in
      let session = try house.session()
      _ = try await house.helper(of: session)
      let other = try await house.wire()
      try other.send(
        .hello(ClientMessage.Hello(versions: 1...1, role: .helper, client: "test/1")),
        .join(code: try #require(session.helperCode), name: nil))
      #expect(try await other.error().code == .refused)
    }
  }
}
