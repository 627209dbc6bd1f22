import SessionScreens
import TerminalClient
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Whoever gets no place reads why once the screen is gone", .timeLimit(.minutes(1)))
struct DrawnDoorTests {
  private static let hint = "This key is not listed here."
  private static let newer = "Version 2 is needed here."

  private func console(_ drawn: DrawnRoom) async -> ClientEnd {
    await ConsoleClient(arrival: .attach(code: "TULIP-42"), desk: ConsoleClientTests.desk())
      .run(drawn.surroundings(), on: drawn.easel, style: ScreenStyle())
  }

  private func guest(_ drawn: DrawnRoom) async -> ClientEnd {
    await ParticipantClient(entrance: ParticipantModel.Entrance(code: "TULIP-42"))
      .run(drawn.surroundings(), on: drawn.easel, style: ScreenStyle())
  }

  @Test(
    "A console that is refused",
    arguments: [
      ServerMessage.error(code: .badProof, hint: hint, sequence: nil),
      .error(code: .badWorkshop, hint: hint, sequence: nil),
      .error(code: .badCode, hint: hint, sequence: nil),
      .close(reason: .malformed, text: hint), .close(reason: .unsupportedVersion, text: hint),
    ])
  func consoleRefused(_ refusal: ServerMessage) async throws {
    let drawn = DrawnRoom()
    async let end = console(drawn)
    let server = try #require(await drawn.room.nextConnection())
    server.tell(ParticipantClientTests.greeting, refusal)
    #expect(await end == .turnedAway)
    #expect(drawn.parting == "  " + Self.hint)
  }

  @Test("A greeting that cannot be read")
  func unreadable() async throws {
    let drawn = DrawnRoom()
    async let end = guest(drawn)
    let server = try #require(await drawn.room.nextConnection())
    server.send(Array("hello there\n".utf8))
    #expect(await end == .turnedAway)
    #expect(drawn.parting.hasPrefix("What answers there greets in a way"))
  }

  @Test("A version that is too old: its page stays until a key, and the sentence after it")
  func tooOld() async throws {
    let drawn = DrawnRoom()
    async let end = guest(drawn)
    let server = try #require(await drawn.room.nextConnection())
    server.tell(.close(reason: .unsupportedVersion, text: Self.newer))
    server.close()
    drawn.press(Key(.enter))
    #expect(await end == .turnedAway)
    #expect(drawn.words.contains(Self.newer))
    #expect(drawn.parting == "  " + Self.newer)
  }

  @Test("A stage whose code opens nothing")
  func stage() async throws {
    let drawn = DrawnRoom()
    async let end = StageClient(code: "LEMON-10")
      .run(drawn.surroundings(), on: drawn.easel, screen: StageScreen(style: ScreenStyle()))
    let server = try #require(await drawn.room.nextConnection())
    server.tell(
      ParticipantClientTests.greeting, .error(code: .badCode, hint: Self.hint, sequence: nil))
    server.close()
    drawn.press(.character("q"))
    #expect(await end == .turnedAway)
    #expect(drawn.parting == "  " + Self.hint)
  }

  @Test("A server that closes without a place is told of before the way is")
  func closes() async throws {
    let drawn = DrawnRoom()
    async let end = guest(drawn)
    let server = try #require(await drawn.room.nextConnection())
    server.tell(ParticipantClientTests.greeting, .close(reason: .serverStopping, text: Self.hint))
    server.close()
    guard case .failed = await end else {
      Issue.record("there is no way in")
      return
    }
    #expect(drawn.parting == "  " + Self.hint)
  }

  @Test("Nothing of a session that was held stays, nor that a connection was lost")
  func held() async throws {
    let drawn = DrawnRoom()
    async let end = guest(drawn)
    let first = try #require(await drawn.room.nextConnection())
    first.tell(ParticipantClientTests.greeting, .admitted(Make.admission()))
    _ = await first.hear(2)
    first.close()
    let second = try #require(await drawn.room.nextConnection())
    second.tell(
      ParticipantClientTests.greeting, .admitted(Make.admission(token: "t2")),
      .ended(text: "Over."))
    second.close()
    while !drawn.words.contains("Over.") { await Task.yield() }
    drawn.press(Key(.enter))
    #expect(await end == .over)
    #expect(drawn.parting.isEmpty)
  }
}
