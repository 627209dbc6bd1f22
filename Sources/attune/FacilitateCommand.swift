import Anonymity
import ArgumentParser
import Foundation
import Phrasebook
import SecureTransport
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol

/// `attune facilitate`: the console, against a server.
struct FacilitateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facilitate",
    abstract: "Hold a session on a server: upload a workshop, or take its console again.",
    discussion: "Your public key ('attune key') must be listed on the server.")

  @Argument(help: "The workshop file; left out with --attach.", completion: .file())
  var file: String?

  @Option(help: "The server: HOST:PORT#PIN as its operator gave it, or HOST:PORT.")
  var server: String

  @Option(help: "The code of a session of yours whose console you take.")
  var attach: String?

  @Option(help: "The room, where the file is for several.")
  var room: String?

  @Option(help: "A language of the file's texts, and the program's where it speaks it.")
  var language = ""

  @Option(help: "In a group: so many circles, each with a join line of its own.")
  var circles = 0

  @Option(help: "A file for your own notes (0600).", completion: .file())
  var notes: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var state: StateOptions

  func validate() throws {
    guard (file == nil) != (attach == nil) else {
      throw ValidationError("Give a workshop file, or --attach CODE.")
    }
    if file == nil, !language.isEmpty { try LanguageOptions.check(language) }
  }

  private var phrases: Phrasebook { .preferring(language) }

  func run() async throws {
    ProcessHardening.apply()
    try await reporting(in: phrases) {
      let key = try OwnKey.load(state)
      let choice = try choice()
      let arrival = try arrival(choice)
      let invitation = try serverInvitation()
      if screen.isDrawn {
        return try await draw(arrival, desk(choice, invitation, key), invitation)
      }
      let typed = TypedLines(stream: Terminal.typed(), phrases: phrases)
      let door = door(invitation, ask: { await typed.ask($0) })
      let client = ConsoleClient(
        arrival: arrival, desk: desk(choice, invitation, key), style: screen.lines(phrases))
      var surroundings = Surroundings(
        connect: { () async throws(TransportError) in try await door.connect() },
        input: typed.stream, output: Terminal.print)
      surroundings.endsWithInput = false
      try finish(await client.run(surroundings), address: door.address, in: phrases)
    }
  }

  private func draw(
    _ arrival: ConsoleModel.Arrival, _ desk: ConsoleClient.Desk, _ invitation: Invitation
  ) async throws {
    let door = door(invitation, ask: FullScreen.ask(in: phrases))
    let client = ConsoleClient(arrival: arrival, desk: desk, style: screen.lines(phrases))
    try await client.draw(through: door, on: screen, phrases)
  }

  private func door(_ invitation: Invitation, ask: @escaping RoomDoor.Ask) -> RoomDoor {
    RoomDoor(
      invitation: invitation, knownRooms: state.file("known_rooms"), phrases: phrases, ask: ask)
  }

  private func desk(
    _ choice: RoomChoice?, _ invitation: Invitation, _ key: FacilitatorKey
  ) -> ConsoleClient.Desk {
    let lines = ServerLines(server: invitation, phrases: phrases)
    var desk = ConsoleDesk.make(
      key: key, notes: notes, phrases: phrases, invitation: { lines.invitation(code: $0) })
    let brief = choice?.brief(in: phrases) ?? []
    desk.made = { lines.invitation(code: $0.code) + lines.others($0) + brief }
    return desk
  }

  private func choice() throws -> RoomChoice? {
    guard let file else { return nil }
    var choice = try RoomChoice(file: file, room: room)
    try choice.set(language: language)
    try choice.set(circles: circles)
    return choice
  }

  private func arrival(_ choice: RoomChoice?) throws -> ConsoleModel.Arrival {
    guard let choice else {
      guard let code = JoinCode(parsing: attach ?? "") else {
        throw Failure(CommandDoorPhrase.codeForm, code: .badData)
      }
      return .attach(code: code.text)
    }
    do throws(ProtocolError) {
      return .create(
        parts: try WorkshopUpload.messages(for: choice.source), choice.request())
    } catch {
      throw Failure(CommandDoorPhrase.tooLarge, code: .badData)
    }
  }

  /// The server as an invitation; its words are compared under a code of no room.
  private func serverInvitation() throws -> Invitation {
    let parts = server.split(separator: "#", maxSplits: 1).map(String.init)
    let pin = parts.count == 2 ? "#" + parts[1] : ""
    do throws(AnonymityError) {
      return try Invitation(parsing: "\(parts.first ?? "")/SERVE-10\(pin)")
    } catch {
      throw Failure(error, hint: CommandDoorPhrase.serverForm)
    }
  }
}
