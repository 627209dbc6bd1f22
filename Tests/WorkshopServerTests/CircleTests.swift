import SessionStore
import Synchronization
import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Circles inside a group: their codes, and what leaves them.
@Suite(.timeLimit(.minutes(1)))
struct CircleTests {
  @Test func `A circle's code seats people in that circle`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.circles, circles: 2)
      #expect(session.circleCodes.count == 2)
      let first = try await house.wire()
      #expect(try await first.join(session.circleCodes[0], name: "Ada").circle == 1)
      let second = try await house.wire()
      #expect(try await second.join(session.circleCodes[1], name: "Bo").circle == 2)
      let nowhere = try await house.wire()
      #expect(try await nowhere.join(session.code, name: "Cy").circle == nil)
    }
  }

  @Test func `Whoever waited before the locked door sits in their circle afterwards`()
    async throws
  {
    try await House.run { house in
      let session = try house.session(Workshops.circles, circles: 2)
      let console = try await house.console(of: session)
      try await console.say(.lock)
      let late = try await house.wire()
      try late.send(
        .greeting(),
        .join(code: session.circleCodes[1], name: "Ada"))
      try await late.wait { $0 == .waiting ? true : nil }
      try await console.say(.admit)
      let circle = try await late.wait { message in
        if case .admitted(let admission) = message { admission.circle } else { nil }
      }
      #expect(circle == 2)
    }
  }

  @Test func `Whoever comes late by a circle's code takes part in it from the next step on`()
    async throws
  {
    try await House.run { house in
      let session = try house.session(Workshops.circles, circles: 2)
      let console = try await house.console(of: session)
      _ = try await circle(0, ["Ada", "Bo"], house, session)
      try await console.say(.open)
      let late = try await house.wire()
      let admission = try await late.join(session.circleCodes[0], name: "Cy")
      #expect(admission.circle == 1 && admission.isLate)
      try late.send(.acceptTerms)
      _ = try await late.heardUntilPong()
      try await console.say(.next)
      let card = try await late.card(of: try Workshops.step("ours"))
      #expect(card.form?.isSigned == true && card.state.takesPart)
    }
  }

  @Test func `What a circle answers is shown in that circle and nowhere else`() async throws {
    try await House.run { house in
      let session = try house.session(Workshops.circles, circles: 2)
      let (console, stage) = (
        try await house.console(of: session), try await house.stage(of: session)
      )
      let helper = try await house.helper(of: session)
      let circles = [
        try await circle(0, ["Ada", "Bo"], house, session),
        try await circle(1, ["Cy", "Di"], house, session),
      ]
      try await console.say(.open)
      try await console.say(.next)
      let step = try Workshops.step("ours")
      for (number, people) in circles.enumerated() {
        for person in people {
          try await person.answer(try await person.card(of: step), .text("canary \(number)"))
        }
      }
      try await console.say(.close)
      try await console.say(.reveal)
      for (number, people) in circles.enumerated() {
        for person in people {
          let texts = try await signed(person, step)
          #expect(texts == ["canary \(number)", "canary \(number)"])
          _ = try await person.heardUntilPong()
          #expect(!person.log.mentions("canary \(1 - number)"))
        }
      }
      for other in [console, stage, helper] {
        _ = try await other.heardUntilPong()
        #expect(!other.log.mentions("canary"))
      }
    }
  }

  @Test func `A constellation has no circles`() async throws {
    try await House.run { house in
      #expect(throws: SessionOpeningError.wrongCircles) {
        try house.session(Workshops.match, room: .constellation, circles: 2)
      }
    }
  }

  @Test func `Answers of before a restart are read in their own circle`() async throws {
    let store = House.Store()
    let tokens = Mutex<[String]>([])
    try await House.run(store: store) { house in
      let session = try house.session(Workshops.circles, circles: 2)
      let console = try await house.console(of: session)
      var people: [Wire] = []
      for (number, name) in ["Ada", "Bo", "Cy", "Di"].enumerated() {
        let person = try await house.wire()
        let admission = try await person.join(session.circleCodes[number / 2], name: name)
        let token = try #require(admission.resumeToken)
        tokens.withLock { $0.append(token) }
        people.append(person)
      }
      try await console.say(.open)
      try await console.say(.next)
      for (number, person) in people.enumerated() {
        let card = try await person.card(of: try Workshops.step("ours"))
        try await person.answer(card, .text("canary \(number / 2)"))
      }
    }
    try await House.run(store: store) { house in
      let (session, console) = try await house.restored()
      #expect(session.circleCodes.count == 2)
      try await console.say(.resume)
      try await console.say(.close)
      try await console.say(.reveal)
      for (number, token) in tokens.withLock({ $0 }).enumerated() {
        let person = try await house.comeback(to: session.circleCodes[0], token: token)
        let texts = try await signed(person, try Workshops.step("ours"))
        #expect(texts == ["canary \(number / 2)", "canary \(number / 2)"])
      }
      #expect(!console.log.mentions("canary"))
    }
  }

  private func signed(_ person: Wire, _ step: StepID) async throws -> [String] {
    if case .signed(let entries) = try await person.view(of: step) {
      entries.map(\.text)
    } else {
      []
    }
  }

  private func circle(
    _ number: Int, _ names: [String], _ house: House, _ session: LiveSession
  ) async throws -> [Wire] {
    var people: [Wire] = []
    for name in names {
      people.append(
        try await house.person(in: session, name: name, code: session.circleCodes[number]))
    }
    return people
  }
}
