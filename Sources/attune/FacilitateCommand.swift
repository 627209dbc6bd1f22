import Anonymity
import ArgumentParser
import Foundation
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

  @Option(help: "A language of the file's texts.")
  var language = ""

  @Option(help: "In a group: so many circles, each with a join line of its own.")
  var circles = 0

  @Option(help: "A file for your own notes (0600).", completion: .file())
  var notes: String?

  @OptionGroup var state: StateOptions

  func validate() throws {
    guard (file == nil) != (attach == nil) else {
      throw ValidationError("Give a workshop file, or --attach CODE.")
    }
  }

  func run() async throws {
    ProcessHardening.apply()
    try await reporting {
      let key = try OwnKey.load(state)
      let arrival = try arrival()
      let invitation = try serverInvitation()
      let typed = TypedLines(stream: Terminal.typed())
      let door = RoomDoor(
        invitation: invitation, knownRooms: state.file("known_rooms"),
        ask: { await typed.ask($0) })
      var desk = ConsoleDesk.make(
        key: key, notes: notes, invitation: { Self.invitation(invitation, code: $0) })
      let brief = try file.map { try RoomChoice(file: $0, room: room).brief } ?? []
      desk.made = {
        Self.invitation(invitation, code: $0.code) + Self.others(invitation, $0) + brief
      }
      let client = ConsoleClient(
        arrival: arrival, desk: desk,
        style: LineStyle(columns: isatty(1) == 1 ? Terminal.columns : nil))
      var surroundings = Surroundings(
        connect: { () async throws(TransportError) in try await door.connect() },
        input: typed.stream, output: Terminal.print)
      surroundings.endsWithInput = false
      try finish(await client.run(surroundings), address: door.address)
    }
  }

  private func arrival() throws -> ConsoleModel.Arrival {
    if let attach {
      guard let code = JoinCode(parsing: attach) else {
        throw Failure("A code looks like TULIP-42.", code: .badData)
      }
      return .attach(code: code.text)
    }
    var choice = try RoomChoice(file: file ?? "", room: room)
    choice.language = language
    try choice.set(circles: circles)
    do throws(ProtocolError) {
      return .create(
        parts: try WorkshopUpload.messages(for: choice.source), choice.request())
    } catch {
      throw Failure("The workshop file is too large for a server.", code: .badData)
    }
  }

  /// The server as an invitation; its words are compared under a code of no room.
  private func serverInvitation() throws -> Invitation {
    let parts = server.split(separator: "#", maxSplits: 1).map(String.init)
    let pin = parts.count == 2 ? "#" + parts[1] : ""
    do throws(AnonymityError) {
      return try Invitation(parsing: "\(parts.first ?? "")/SERVE-10\(pin)")
    } catch {
      throw Failure(error.sentence, hint: "A server is HOST:PORT#PIN.", code: .badData)
    }
  }

  private static func invitation(_ server: Invitation, code: String) -> [String] {
    link(server, code: code).map { ["Join:", "  attune join '\($0)'"] } ?? []
  }

  /// The lines of circles, of a helper, and of a projector.
  private static func others(
    _ server: Invitation, _ codes: ServerMessage.Created
  ) -> [String] {
    var lines: [String] = []
    for (index, code) in codes.circleCodes.enumerated() {
      lines +=
        link(server, code: code).map {
          ["Circle \(index + 1):", "  attune join '\($0)'"]
        } ?? []
    }
    lines +=
      codes.helperCode.flatMap { link(server, code: $0) }.map {
        ["For a colleague who helps (keep it to yourselves):", "  attune assist '\($0)'"]
      } ?? []
    lines +=
      codes.stageCode.flatMap { link(server, code: $0) }.map {
        ["For a projector:", "  attune stage '\($0)'"]
      } ?? []
    return lines
  }

  private static func link(_ server: Invitation, code: String) -> String? {
    guard let code = JoinCode(parsing: code) else { return nil }
    return try? Invitation(host: server.host, port: server.port, code: code, pin: server.pin).text
  }
}

/// `attune invite`: the text to send out.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Print the invitation of the session that is hosted, or of a file before it is.")

  @Argument(help: "A workshop file, before it is hosted: all but the link.", completion: .file())
  var file: String?

  @Option(help: "The room, where the file is for several.")
  var room: String?

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting {
      guard let file else {
        guard let text = try? readText(state.file(InvitationFile.name)) else {
          throw Failure(
            "No session is hosted from here.",
            hint: "Give the workshop's file for an invitation without its link.",
            code: .missingFile)
        }
        return say(text.trimmingCharacters(in: .newlines))
      }
      let choice = try RoomChoice(file: file, room: room)
      let text = InvitationText(
        workshop: choice.workshop, room: choice.room, isRehearsal: false, code: "", pin: "",
        addresses: [], certificatePEM: "", language: "")
      for line in text.lines { say(line) }
    }
  }
}

/// The invitation of the session that is hosted, for `attune invite` beside it.
enum InvitationFile {
  static let name = "invitation.txt"

  /// Writes it for as long as the session is hosted.
  static func write(_ lines: [String], _ state: StateOptions) {
    let text = lines.joined(separator: "\n") + "\n"
    try? writePrivate(Array(text.utf8), to: state.file(name))
  }

  /// The session is not hosted any more.
  static func remove(_ state: StateOptions) { unlink(state.file(name)) }
}
