import Synchronization
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A participant's client on a connection", .timeLimit(.minutes(1)))
struct ParticipantClientTests {
  static let greeting = ServerMessage.welcome(
    ServerMessage.Welcome(
      version: 1, suite: "open", server: "attune/0.1", challenge: "abc", heartbeatSeconds: 3600))

  static func messages(_ lines: [[UInt8]]) throws -> [ClientMessage] {
    try lines.map { try ClientMessageCodec.decode($0) }
  }

  @Test("Every line within a step has the step's one length, whatever it says")
  func pads() async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(Self.greeting, .admitted(Make.admission()))
    _ = await server.hear(2)
    server.tell(.step(Make.card(.text(limit: 80), form: Make.form(keep: true))))
    await room.waitForLine("Who sees this: Mixed with the others; shown after closing.")
    for line in ["p", "u", "a longer line of text", "-", "m a note", "h", "y", "s", "keep"] {
      room.typed.continuation.yield(line)
    }
    let heard = await server.hear(12)
    #expect(Set(heard.map { $0.count + 1 }) == [1280])
    let kinds = try Self.messages(heard).map(\.shape)
    #expect(
      kinds == [
        "answer", "done", "takeBack", "answer", "done", "other", "other", "other", "other",
        "takeBack", "answer", "done",
      ])
    room.typed.continuation.finish()
    #expect(await end == .detached)
  }

  @Test("After a loss it comes back with its token and sends the kept envelope again")
  func reconnects() async throws {
    let room = ScriptedRoom()
    let kept = Mutex<[String?]>([])
    var client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    client.keepToken = { token in kept.withLock { $0.append(token) } }
    let running = client
    async let end = running.run(room.surroundings())
    let first = try #require(await room.nextConnection())
    first.tell(Self.greeting, .admitted(Make.admission()), .step(Make.card(Make.choice)))
    room.typed.continuation.yield("?")
    await room.waitForLine("Who sees this: Mixed with the others; shown after closing.")
    _ = await first.hear(2)
    room.typed.continuation.yield("2")
    let before = try Self.messages(await first.hear(2))
    first.close()
    let second = try #require(await room.nextConnection())
    second.tell(
      Self.greeting, .admitted(Make.admission(token: "t2")), .step(Make.card(Make.choice)))
    let after = try Self.messages(await second.hear(4))
    #expect(after[1] == .resume(code: "TULIP-42", token: "t1"))
    #expect(after.suffix(2) == before.suffix(2))
    second.tell(.ended(text: "Over."))
    #expect(await end == .over)
    #expect(kept.withLock { $0 } == ["t1", "t2", nil])
    #expect(room.printed.withLock { $0 }.contains("The connection dropped. Trying again..."))
    #expect(
      room.printed.withLock { $0 }.contains(
        "Connected again; your seat and your answer are kept."))
  }

  @Test("Typed lines are left to the question about the server until a connection is open")
  func leavesInputAlone() async throws {
    let room = ScriptedRoom()
    let typed = room.typed.stream
    let surroundings = Surroundings(
      connect: {
        for await line in typed where line == "the same" { break }
        return LocalRoomConnection.pair().0
      }, input: typed, output: { _ in })
    for line in ["the same", "q", "y"] { room.typed.continuation.yield(line) }
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    #expect(await client.run(surroundings) == .over)
  }

  @Test("A seat that was opened somewhere else is not fought for")
  func yields() async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      Self.greeting, .admitted(Make.admission()),
      .close(reason: .replaced, text: "This seat was opened somewhere else."))
    #expect(await end == .over)
  }

  @Test("An observer sees the card and can type in answer")
  func observes() async throws {
    let room = ScriptedRoom()
    var client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    let typed = room.typed.continuation
    client.observe = { events, _ in
      for case .step(let card) in events where card.type == .choice { typed.yield("3") }
    }
    let running = client
    async let end = running.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(Self.greeting, .admitted(Make.admission()), .step(Make.card(Make.choice)))
    let heard = try Self.messages(await server.hear(4))
    #expect(heard.map(\.shape) == ["other", "other", "answer", "done"])
    server.tell(.ended(text: "Over."))
    #expect(await end == .over)
  }

  @Test("A bare terminal is asked for the code and told what the server reads")
  func servesBare() async throws {
    let room = ScriptedRoom()
    let ends = AsyncStream.makeStream(of: LocalRoomConnection.self)
    let surroundings = room.surroundings()
    async let done: Void = BareTerminal.serve(
      typed: surroundings.input, print: surroundings.output,
      connect: {
        let (client, server) = LocalRoomConnection.pair()
        ends.continuation.yield(server)
        return client
      })
    room.typed.continuation.yield("what?")
    room.typed.continuation.yield("tulip 42")
    var iterator = ends.stream.makeAsyncIterator()
    let server = try #require(await iterator.next())
    server.tell(Self.greeting)
    let heard = try Self.messages(await server.hear(2))
    #expect(heard.last == .join(code: "TULIP-42", name: nil))
    server.tell(.admitted(Make.admission()), .ended(text: "Over."))
    await done
    let printed = room.printed.withLock { $0 }
    #expect(printed.contains { $0.contains("the server reads every line") })
    #expect(printed.filter { $0.count > 76 } == [])
  }
}
