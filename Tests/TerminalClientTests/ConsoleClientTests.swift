import Synchronization
import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A facilitator's client on a connection", .timeLimit(.minutes(1)))
struct ConsoleClientTests {
  static func desk(_ exported: @escaping @Sendable (String) -> Void = { _ in })
    -> ConsoleClient.Desk
  {
    var desk = ConsoleClient.Desk { challenge, exporter in
      .prove(publicKey: challenge, signature: "\(exporter.count)")
    }
    desk.export = { _, path, record in
      exported(path + record)
      return nil
    }
    desk.month = { "2026-11" }
    return desk
  }

  @Test("A script proves the key, attaches, waits without sleeping, exports and leaves")
  func runsScript() async throws {
    let room = ScriptedRoom()
    let exported = Mutex<[String]>([])
    let client = ConsoleClient(
      arrival: .attach(code: "TULIP-42"),
      desk: Self.desk { text in exported.withLock { $0.append(text) } })
    for line in ["next", "wait closed", "export md out.md", "quit"] {
      room.typed.continuation.yield(line)
    }
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(ParticipantClientTests.greeting)
    let hello = try ParticipantClientTests.messages(await server.hear(2))
    #expect(hello.last == .prove(publicKey: "abc", signature: "32"))
    server.tell(.proved)
    #expect(
      try ParticipantClientTests.messages(await server.hear(1)) == [.attach(code: "TULIP-42")])
    server.tell(.admitted(Make.admission(token: nil)))
    #expect(try ParticipantClientTests.messages(await server.hear(1)) == [.verb(.next)])
    server.tell(
      .step(Make.card(Make.choice)), .heard,
      .phase(step: Make.step(), phase: .closed, deadline: nil))
    #expect(
      try ParticipantClientTests.messages(await server.hear(1)) == [.export(date: "2026-11")])
    server.tell(.record(part: 1, of: 1, text: "{}"))
    #expect(await end == .detached)
    #expect(exported.withLock { $0 } == ["out.md{}"])
    let printed = room.printed.withLock { $0 }
    #expect(printed.suffix(2) == ["Written to out.md.", ConsoleLinesSample.detached])
  }

  @Test("What is typed while the connection is away is answered, and never sent later")
  func away() async throws {
    let room = ScriptedRoom()
    let client = ConsoleClient(arrival: .attach(code: "TULIP-42"), desk: Self.desk())
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .proved, .admitted(Make.admission(token: nil)))
    _ = await server.hear(3)
    room.typed.continuation.yield("say One")
    _ = await server.hear(1)
    server.close()
    let again = try #require(await room.nextConnection())
    await room.waitForLine(
      "The connection dropped before the server confirmed what you sent last. Look whether it is "
        + "there before you send it again.")
    room.typed.continuation.yield("say Two")
    await room.waitForLine(Self.notSent)
    again.tell(
      ParticipantClientTests.greeting, .proved, .admitted(Make.admission(token: nil)))
    #expect(
      try ParticipantClientTests.messages(await again.hear(3)).last == .attach(code: "TULIP-42"))
    room.typed.continuation.yield("say Three")
    #expect(
      try ParticipantClientTests.messages(await again.hear(1)) == [.verb(.broadcast("Three"))])
    room.typed.continuation.yield("quit")
    #expect(await end == .detached)
  }

  private static let notSent =
    "There is no connection just now: nothing was sent, and nothing goes out later by itself. Try "
    + "again once it is back."

  @Test("What is written and observed knows what has just come")
  func writesAfterwards() async throws {
    let room = ScriptedRoom()
    let seen = Mutex<[StepID?]>([])
    var client = ConsoleClient(arrival: .attach(code: "TULIP-42"), desk: Self.desk())
    client.observe = { events, model in
      for case .step in events { seen.withLock { $0.append(model.card?.id) } }
    }
    let running = client
    async let end = running.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .proved, .admitted(Make.admission(token: nil)),
      .step(Make.card(DraftTests.body, form: nil)),
      DraftTests.draft(DraftTests.line(1, "We call.", by: "Ben")), .step(DraftTests.ballot),
      .step(Make.card(DraftTests.body, form: nil)), .ended(text: "Over."))
    #expect(await end == .over)
    #expect(seen.withLock { $0 } == [Make.step(), Make.step("ballot-1"), Make.step()])
    #expect(room.printed.withLock { $0 }.contains("Back to Choosing"))
  }

  @Test("A stage joins by its own code, shows the room and ends with it")
  func stage() async throws {
    let room = ScriptedRoom()
    async let end = StageClient(code: "LEMON-10").run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(ParticipantClientTests.greeting)
    let said = try ParticipantClientTests.messages(await server.hear(2))
    #expect(said.last == .join(code: "LEMON-10", name: nil))
    server.tell(
      .admitted(Make.admission(token: nil)), .step(Make.card(Make.choice)),
      .view(step: Make.step(), view: .notShown, facilitatorOnly: false), .ended(text: "Over."))
    #expect(await end == .over)
    #expect(
      room.printed.withLock { $0 } == [
        "On this screen: Soup", "", "Step 4 of 16: Choosing", "  Soup is ...", "  1. a meal",
        "  2. a starter", "  3. a drink", "", "What the room sees of Choosing",
        "Not shown. That is normal; talk about it if you like.", "  Over.",
      ])
  }
}

/// Sentences that tests expect to the letter.
enum ConsoleLinesSample {
  static let detached = "You have left the console. The room waits for somebody to hold it."
}
