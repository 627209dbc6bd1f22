import Synchronization
import SessionScreens
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

  static let steps: [(StepCard, [ServerMessage], [String], Int)] = [
    (
      Make.card(MatchTests.body), [], ["1 2 3", "u", "p"], 5
    ),
    (
      Make.card(RoundTests.body(typed: true), form: nil),
      [
        RoundTests.turn(1) {
          $0.isTyped = true
          $0.isYours = true
        }
      ], ["hello all", "s", "s"], 3
    ),
    (
      Make.card(DraftTests.body, form: nil),
      [DraftTests.draft(DraftTests.line(1, "a", by: "Ana"))],
      ["propose a line", "change 1 another", "withdraw 1", "y", "m a note"], 4
    ),
  ]

  @Test("Turns, lines of a draft, marks and the mailbox have the one length too", arguments: steps)
  func padsTogether(
    _ card: StepCard, _ messages: [ServerMessage], _ typed: [String], _ lines: Int
  ) async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(
      entrance: ParticipantModel.Entrance(code: "TULIP-42", name: "Ana"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      Self.greeting, .admitted(Make.admission(room: .constellation, names: true)), .step(card))
    for message in messages { server.tell(message) }
    server.tell(.ping(1))
    let first = await server.hear(4).suffix(2)
    #expect(try Self.messages(Array(first)).map(\.kind) == [.pong, .mail])
    for line in typed { room.typed.continuation.yield(line) }
    let heard = await server.hear(lines)
    #expect(Set((first + heard).map { $0.count + 1 }) == [1280])
    room.typed.continuation.finish()
    #expect(await end == .detached)
  }

  @Test("The fullest line to the mailbox has the one length as well")
  func padsMail() async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      Self.greeting, .admitted(Make.admission()), .step(Make.card(.text(limit: 80))))
    await room.waitForLine("Who sees this: Mixed with the others; shown after closing.")
    room.typed.continuation.yield("warm bread")
    let sent = try Self.messages(await server.hear(4))
    guard case .answer(let answer) = sent[2] else { return }
    let step = answer.step
    server.tell(
      .phase(step: step, phase: .closed, deadline: nil),
      .mail([
        ServerMessage.Letter(step: step, token: answer.token, text: "And now?", kind: .reply)
      ]),
      .broadcast("ready"))
    await room.waitForLine("  \"ready\"")
    room.typed.continuation.yield("reply " + String(repeating: "\u{1F4AC}", count: 140))
    await room.waitForLine("Your answer goes out within half a minute, without your name.")
    server.tell(.ping(1))
    let heard = await server.hear(2)
    #expect(Set(heard.map { $0.count + 1 }) == [1280])
    guard case .mail(let mail)? = try Self.messages(heard).last else { return }
    #expect(mail.tokens.count == 8)
    #expect(mail.letter?.text?.count == 140)
    server.tell(.ended(text: "Over."))
    #expect(await end == .over)
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
