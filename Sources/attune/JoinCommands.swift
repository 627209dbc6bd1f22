import Anonymity
import ArgumentParser
import Foundation
import Phrasebook
import SecureTransport
import SessionScreens
import TerminalClient

/// Where to go and how to print, for participants and stages.
struct JoinOptions: ParsableArguments {
  @Argument(
    help: "The invitation: attune://HOST:PORT/CODE#PIN, or HOST/CODE to compare words by voice.")
  var invitation: [String]

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var state: StateOptions

  /// The program's own sentences.
  var phrases: Phrasebook { language.phrases }

  /// The invitation, read.
  func parsed() throws -> Invitation {
    do throws(AnonymityError) {
      return try Invitation(parsing: invitation.joined(separator: " "))
    } catch {
      throw Failure(error, hint: error == .codeAlone ? nil : CommandDoorPhrase.pasteWhole)
    }
  }

  /// How lines are printed here.
  var style: LineStyle { screen.lines(phrases) }

  /// The way in; questions about it are asked by `ask`.
  func door(_ invitation: Invitation, ask: @escaping RoomDoor.Ask) -> RoomDoor {
    RoomDoor(
      invitation: invitation, knownRooms: state.file("known_rooms"), phrases: phrases, ask: ask)
  }
}

/// What is known of the terminal.
enum Terminal {
  /// Its width, or 80 where it does not say.
  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// How a console's lines are printed here.
  static func style(_ phrases: Phrasebook) -> LineStyle {
    LineStyle(columns: isatty(1) == 1 ? columns : nil, phrases: phrases)
  }

  /// Prints the program's own sentence, wrapped where there is a terminal.
  static func tell(_ sentence: String, in phrases: Phrasebook) {
    for line in ParticipantLines(style: style(phrases)).plain([sentence]) { print(line) }
  }

  /// The typed lines, read once for the whole program.
  static func typed() -> AsyncStream<String> { TypedInput.lines() }

  /// Prints a line.
  static func print(_ line: String) { say(line) }
}

/// Ends a client's command by how it ended.
func finish(_ end: ClientEnd, address: String, in phrases: Phrasebook) throws {
  if end == .turnedAway { throw ExitCode(Failure.Code.no.rawValue) }
  guard case .failed(let error) = end else { return }
  let sentence = TrustWords.sentence(for: error, address: address, in: phrases)
    .joined(separator: "\n")
  throw Failure(said: sentence, code: error == .wrongKey ? .wrongKey : .unreachable)
}

/// Reads typed lines for two readers: a question about trust first, then the client.
struct TypedLines {
  let stream: AsyncStream<String>
  let phrases: Phrasebook

  /// Asks a question; only a yes counts as yes.
  func ask(_ lines: [String]) async -> Bool {
    for line in lines { Terminal.print(line) }
    for await typed in stream {
      return phrases.answer(typed.trimmingCharacters(in: .whitespaces)) ?? false
    }
    return false
  }
}

/// `attune join`: the participant's terminal.
struct JoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Join a session as a participant.")

  @OptionGroup var options: JoinOptions

  @Option(help: "A display name, where the session uses names; it is asked for if missing.")
  var name: String?

  @Flag(help: "Leave out the check for words that sound heavy or (at a terminal) point to someone.")
  var noCareCard = false

  @Flag(
    help: """
      Hide the full screen when another window gets the keyboard, where the terminal tells; any \
      key shows it again.
      """)
  var hideUnfocused = false

  func run() async throws {
    ProcessHardening.apply()
    try await reporting(in: options.phrases) {
      let invitation = try options.parsed()
      if hideUnfocused, !options.screen.isDrawn {
        throw Failure(
          CommandScreenPhrase.linesStay, hint: CommandScreenPhrase.leaveItOut, code: .badData)
      }
      if options.screen.isDrawn { return try await draw(invitation) }
      let typed = TypedLines(stream: Terminal.typed(), phrases: options.phrases)
      let door = options.door(invitation, ask: { await typed.ask($0) })
      let client = try client(invitation, door)
      let end = await client.run(
        Surroundings(
          connect: { () async throws(TransportError) in try await door.connect() },
          input: typed.stream, output: Terminal.print))
      try finish(end, address: door.address, in: options.phrases)
    }
  }

  private func draw(_ invitation: Invitation) async throws {
    let door = options.door(invitation, ask: FullScreen.ask(in: options.phrases))
    let opened = try await door.opened(in: options.phrases)
    let client = try client(invitation, door)
    let end = try await FullScreen.hold(options.screen) { easel, events in
      await client.run(
        Surroundings(
          connect: { () async throws(TransportError) in try await opened.connect() },
          input: events, output: complain),
        on: easel, style: options.screen.screen(options.phrases))
    }
    if let farewell = client.farewell(after: end) { say(farewell) }
    try finish(end, address: door.address, in: options.phrases)
  }

  private func client(_ invitation: Invitation, _ door: RoomDoor) throws -> ParticipantClient {
    let seat = try? SeatFile.take(
      directory: options.state.file("seats"), room: door.address + "/" + invitation.code.text)
    var client = ParticipantClient(
      entrance: ParticipantModel.Entrance(
        code: invitation.code.text, name: name, resumeToken: seat?.token),
      style: options.style)
    client.keepToken = { seat?.keep($0) }
    client.hidesUnfocused = hideUnfocused
    if !noCareCard {
      client.checks = try CarePhrases.checks(options.state, own: options.phrases.language)
    }
    return client
  }
}

extension RoomDoor {
  /// Goes through it once, before a screen is drawn.
  func opened(in phrases: Phrasebook) async throws -> OpenedDoor {
    do throws(TransportError) {
      return try await OpenedDoor(self)
    } catch {
      try finish(.failed(error), address: address, in: phrases)
      throw error
    }
  }
}

/// `attune stage`: what the room sees, for a projector.
struct StageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Show what the room sees, read-only, for a projector.")

  @OptionGroup var options: JoinOptions

  @Option(help: "The participants' code, so that the lobby shows how to join.")
  var join: String?

  func run() async throws {
    ProcessHardening.apply()
    try await reporting(in: options.phrases) {
      let invitation = try options.parsed()
      if options.screen.isDrawn { return try await draw(invitation) }
      let typed = TypedLines(stream: Terminal.typed(), phrases: options.phrases)
      let door = options.door(invitation, ask: { await typed.ask($0) })
      let client = StageClient(code: invitation.code.text, style: options.style)
      var surroundings = Surroundings(
        connect: { () async throws(TransportError) in try await door.connect() },
        input: typed.stream, output: Terminal.print)
      surroundings.endsWithInput = false
      try finish(
        await client.run(surroundings), address: door.address, in: options.phrases)
    }
  }

  private func draw(_ invitation: Invitation) async throws {
    let door = options.door(invitation, ask: FullScreen.ask(in: options.phrases))
    let opened = try await door.opened(in: options.phrases)
    let screen = try screen(invitation, door)
    let client = StageClient(code: invitation.code.text, style: options.style)
    let end = try await FullScreen.hold(options.screen) { easel, events in
      await client.run(
        Surroundings(
          connect: { () async throws(TransportError) in try await opened.connect() },
          input: events, output: complain),
        on: easel, screen: screen)
    }
    try finish(end, address: door.address, in: options.phrases)
  }

  /// What the lobby shows to people who want to come in, if their code is known here.
  private func screen(_ invitation: Invitation, _ door: RoomDoor) throws -> StageScreen {
    let style = options.screen.screen(options.phrases)
    guard let join else { return StageScreen(style: style) }
    guard let code = JoinCode(parsing: join) else {
      throw Failure(CommandDoorPhrase.codeForm, code: .badData)
    }
    let link = try? Invitation(
      host: invitation.host, port: invitation.port, code: code, pin: invitation.pin)
    let words = door.serverKey.flatMap { try? SafetyWords(keyHash: $0.bytes, code: code) }
    return StageScreen(
      style: style, joinLine: link.map { "attune join '\($0.text)'" },
      safetyWords: words.map { $0.words.joined(separator: " ") })
  }
}

/// `attune forget`: forgets a server's key after the host said that it is new.
struct ForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget a server's key, after its host told you that it is a new one.")

  @Argument(help: "The host, or HOST:PORT, as the message named it.")
  var host: String

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting {
      let path = state.file("known_rooms")
      let phrases = Phrasebook.ofEnvironment
      do throws(ClientFileError) {
        var rooms = try KnownRooms.load(path)
        let count = rooms.forget(host)
        guard count > 0 else {
          return say(phrases(CommandDoorPhrase.nothingKnown, ["host": .text(host)]))
        }
        try rooms.save(path)
        say(phrases(CommandDoorPhrase.forgotten))
      } catch {
        throw Failure(CommandFilePhrase.unusable, ["path": .text(path)], code: .badData)
      }
    }
  }
}
