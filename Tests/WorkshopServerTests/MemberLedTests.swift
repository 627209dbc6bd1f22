import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Where a member leads, nobody is told what the others are not.
@Suite(.timeLimit(.minutes(1)))
struct MemberLedTests {
  @Test func `The console is told what a stage is told, with lobby and plan`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.memberLed, room: .constellation)
      #expect(session.helperCode == nil)
      let console = try await house.console(of: session)
      let stage = try await house.stage(of: session)
      let people = try await house.people(["Ada", "Bo", "Cy"], in: session)
      try people[0].send(.keepTime)
      let keeper = try await people[1].wait { message in
        if case .keeper(let keeper) = message, keeper.isKept { keeper } else { nil }
      }
      #expect(keeper.name == "Ada" && !keeper.isYou)
      #expect(try await console.say(.open) == .refused)
      #expect(try await people[1].say(.open) == .refused)
      try people[0].send(.verb(.open), .verb(.next))
      let step = try Workshops.step("today")
      for person in people {
        try person.send(.signal(.slower))
        try await person.answer(try await person.card(of: step), .picks([1]))
      }
      try people[1].send(.note(text: "canary", isSigned: false))
      #expect(try await people[1].error().code == .refused)
      try await people[0].say(.close)
      try await people[0].say(.reveal)
      _ = try await people[2].view(of: step)
      try await people[0].say(.next)
      _ = try await people[2].card(of: try Workshops.step("turns"))
      for wire in [console, stage] { _ = try await wire.heardUntilPong() }
      let told = Set(console.log.all.filter(isTold)), shown = Set(stage.log.all)
      #expect(told.isSubset(of: shown))
      #expect(!console.log.mentions("canary"))
    }
  }

  /// Leaves out what is the connection's own, or belongs to the console everywhere.
  private func isTold(_ line: [UInt8]) -> Bool {
    guard let message = try? ServerMessageCodec.decode(line) else { return true }
    return switch message {
    case .welcome, .proved, .admitted, .lobby, .plan, .pong, .ping, .error, .heard: false
    default: true
    }
  }

  @Test func `The time is handed on by name`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.memberLed, room: .constellation)
      let people = try await house.people(["Ada", "Bo"], in: session)
      try people[0].send(.keepTime)
      try await people[1].wait { message in
        if case .keeper(let keeper) = message, keeper.name == "Ada" { true } else { nil }
      }
      try people[0].send(.handTime(to: "Bo"))
      try await people[1].wait { message in
        if case .keeper(let keeper) = message, keeper.isYou { true } else { nil }
      }
      #expect(try await people[1].say(.open) == nil)
      #expect(try await people[0].say(.next) == .refused)
    }
  }
}
