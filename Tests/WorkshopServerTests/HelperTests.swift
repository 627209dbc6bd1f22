import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Helpers, and how a console changes hands.
@Suite(.timeLimit(.minutes(1)))
struct HelperTests {
  private func facilitatorWishes(_ message: ServerMessage) -> Bool? {
    if case .role(let isFacilitator) = message { isFacilitator } else { nil }
  }

  @Test func `The helpers' code opens their door and no other`() async throws {
    try await House.run { house in
      let session = try house.session()
      let code = try #require(session.helperCode)
      #expect(code.split(separator: "-").count == 4)
      let helper = try await house.wire()
      #expect(try await helper.join(code, role: .helper).role == .helper)
      for (role, wrong) in [
        (Role.participant, code), (.helper, session.code), (.stage, code),
        (.participant, session.stageCode),
      ] {
        let guesser = try await house.wire()
        try guesser.send(
          .greeting(role),
          .join(code: wrong, name: nil))
        #expect(try await guesser.error().code == .badCode)
      }
    }
  }

  @Test func `A helper holds the room and opens nothing`() async throws {
    try await House.run { house in
      let (session, console, person, _) = try await house.question()
      let helper = try await house.helper(of: session)
      #expect(try await helper.say(.hold) == nil)
      try await person.wait { $0 == .held ? true : nil }
      #expect(try await helper.say(.resume) == nil)
      #expect(try await helper.say(.next) == .refused)
      try helper.send(.moderate(.list))
      #expect(try await helper.error().code == .outOfState)
      try person.send(.note(text: "A word", isSigned: false))
      try console.send(.aside("Tea?"))
      try await helper.wait { $0 == .aside(from: "facilitator", text: "Tea?") ? true : nil }
      try helper.send(.aside("Yes."))
      try await console.wait { $0 == .aside(from: "helper", text: "Yes.") ? true : nil }
      _ = try await person.heardUntilPong()
      #expect(!person.log.mentions("Tea?"))
    }
  }

  @Test func `What the facilitator sees first reaches no helper`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.text)
      let console = try await house.console(of: session)
      let helper = try await house.helper(of: session)
      let people = [
        try await house.person(in: session), try await house.person(in: session),
        try await house.person(in: session),
      ]
      try await console.say(.open)
      try await console.say(.next)
      let step = try Workshops.step("tell")
      for person in people {
        try await person.answer(try await person.card(of: step), .text("canary juniper"))
      }
      try await console.say(.close)
      try console.send(.moderate(.list))
      try await console.wait { if case .moderation = $0 { true } else { nil } }
      _ = try await helper.heardUntilPong()
      #expect(console.log.mentions("juniper"))
      #expect(!helper.log.mentions("juniper"))
    }
  }

  @Test func `The room waits for a facilitator who is gone, and a helper takes the place`()
    async throws
  {
    try await House.run(speed: .times(600)) { house in
      let (session, console, person, card) = try await house.question()
      let helper = try await house.helper(of: session)
      console.close()
      try await person.wait { $0 == .away(true) ? true : nil }
      #expect(try await helper.wait(for: facilitatorWishes) == true)
      try await person.wait { $0 == .away(false) ? true : nil }
      #expect(try await helper.say(.next) == nil)
      try await person.wait { message in
        if case .step(let next) = message, next.id != card.id { true } else { nil }
      }
    }
  }

  @Test func `A helper takes over once the room waits for a facilitator who is gone`()
    async throws
  {
    try await House.run { house in
      let (session, console, _, _) = try await house.question()
      let (first, second) = (
        try await house.helper(of: session), try await house.helper(of: session)
      )
      #expect(try await second.say(.takeOver) == .refused)
      console.close()
      // The lobby's word that the facilitator is gone: a line that flickers opens nothing to others.
      try await second.wait { message in
        if case .lobby(let lobby) = message { lobby.facilitatorPresent ? nil : true } else { nil }
      }
      #expect(try await second.say(.takeOver) == .refused)
      try await second.wait { if case .away(true) = $0 { true } else { nil } }
      try second.send(.verb(.takeOver))
      #expect(try await second.wait(for: facilitatorWishes) == true)
      #expect(try await first.say(.next) == .refused)
      #expect(try await second.say(.next) == nil)
    }
  }

  @Test func `Facilitator and helper change places, and the owner comes back to the console`()
    async throws
  {
    try await House.run { house in
      let (session, console, _, _) = try await house.question()
      #expect(try await console.say(.handOver) == .refused)
      let helper = try await house.helper(of: session)
      try console.send(.verb(.handOver))
      #expect(try await console.wait(for: facilitatorWishes) == false)
      #expect(try await helper.wait(for: facilitatorWishes) == true)
      _ = try await console.heardUntilPong()
      #expect(try await console.say(.next) == .refused)
      let again = try await house.console(of: session)
      #expect(try await helper.wait(for: facilitatorWishes) == false)
      #expect(try await again.say(.next) == nil)
      #expect(try await helper.say(.next) == .refused)
    }
  }
}
