import Synchronization
import SessionScreens
import TerminalClient
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("When coming back would not help", .timeLimit(.minutes(1)))
struct LeavingForGoodTests {
  static let unreadable =
    "What answers there greets in a way that this program cannot read. It may be a newer Attune: "
    + "ask the host which version is needed."

  @Test(
    "After a line that the server could not take, a client does not come back by itself",
    arguments: [CloseReason.malformed, .lineTooLong])
  func staysAway(_ reason: CloseReason) async throws {
    let room = ScriptedRoom()
    var client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    client.keepToken = { token in #expect(token == "t1") }
    let running = client
    async let end = running.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .admitted(Make.admission()),
      .close(reason: reason, text: "Something was sent that could not be read."))
    #expect(await end == .detached)
    let printed = room.printed.withLock { $0 }
    #expect(printed.contains("  Something was sent that could not be read."))
    #expect(printed.last == "Your seat is kept. The same command brings you back to it.")
  }

  @Test("Nor does a client that never had a place")
  func turnedAway() async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .close(reason: .malformed, text: "That was not readable."))
    #expect(await end == .turnedAway)
  }

  @Test("A console and a stage do not come back either")
  func consoleAndStage() async throws {
    let room = ScriptedRoom()
    async let end = StageClient(code: "LEMON-10").run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .admitted(Make.admission(token: nil)),
      .close(reason: .lineTooLong, text: "Too long."))
    #expect(await end == .detached)
    let hall = ScriptedRoom()
    let client = ConsoleClient(
      arrival: .attach(code: "TULIP-42"), desk: ConsoleClientTests.desk())
    async let leaving = client.run(hall.surroundings())
    let other = try #require(await hall.nextConnection())
    other.tell(
      ParticipantClientTests.greeting, .proved, .admitted(Make.admission(token: nil)),
      .close(reason: .malformed, text: "Not readable."))
    #expect(await leaving == .detached)
  }

  @Test("A greeting that cannot be read is told in words", arguments: ["join", "console", "stage"])
  func unreadableGreeting(_ role: String) async throws {
    let room = ScriptedRoom()
    let surroundings = room.surroundings()
    async let end = Self.run(role, surroundings)
    let server = try #require(await room.nextConnection())
    server.send(Array(#"{"t":"welcome","version":2,"greeting":"hi"}"#.utf8) + [0x0A])
    #expect(await end == .turnedAway)
    #expect(room.printed.withLock { $0 } == [Self.unreadable])
  }

  private static func run(_ role: String, _ surroundings: Surroundings<String>) async -> ClientEnd {
    switch role {
    case "join":
      await ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
        .run(surroundings)
    case "console":
      await ConsoleClient(arrival: .attach(code: "TULIP-42"), desk: ConsoleClientTests.desk())
        .run(surroundings)
    default: await StageClient(code: "LEMON-10").run(surroundings)
    }
  }

  @Test("A line of a newer server that cannot be read changes nothing later on")
  func unreadableLater() async throws {
    let room = ScriptedRoom()
    let client = ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
    async let end = client.run(room.surroundings())
    let server = try #require(await room.nextConnection())
    server.tell(ParticipantClientTests.greeting, .admitted(Make.admission()))
    server.send(Array(#"{"t":"fireworks"}"#.utf8) + [0x0A])
    server.tell(.ended(text: "Over."))
    #expect(await end == .over)
    #expect(!room.printed.withLock { $0 }.contains(Self.unreadable))
  }
}
