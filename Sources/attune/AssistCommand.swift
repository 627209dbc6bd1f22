import Anonymity
import ArgumentParser
import Foundation
import Phrasebook
import SecureTransport
import SessionScreens
import TerminalClient

/// `attune assist`: the console of a colleague who helps.
struct AssistCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assist",
    abstract: "Help in a session: signals, notes and calls for a person, and no answers.",
    discussion: """
      The facilitator gives you the line with your code. If the facilitator is gone for a minute, \
      the session is yours until they are back.
      """)

  @OptionGroup var options: JoinOptions

  @Option(help: "A file for your own notes (0600).", completion: .file())
  var notes: String?

  func run() async throws {
    ProcessHardening.apply()
    try await reporting(in: options.phrases) {
      let invitation = try options.parsed()
      guard invitation.code.groups == 2 else {
        throw Failure(
          CommandDoorPhrase.forParticipants, hint: CommandDoorPhrase.helpersForm, code: .badData)
      }
      let desk = ConsoleDesk.make(
        key: nil, notes: notes, phrases: options.phrases, invitation: { _ in [] })
      let client = ConsoleClient(
        arrival: .assist(code: invitation.code.text), desk: desk, style: options.style)
      if options.screen.isDrawn {
        let door = options.door(invitation, ask: FullScreen.ask(in: options.phrases))
        return try await client.draw(through: door, on: options.screen, options.phrases)
      }
      let typed = TypedLines(stream: Terminal.typed(), phrases: options.phrases)
      let door = options.door(invitation, ask: { await typed.ask($0) })
      var surroundings = Surroundings(
        connect: { () async throws(TransportError) in try await door.connect() },
        input: typed.stream, output: Terminal.print)
      surroundings.endsWithInput = false
      try finish(
        await client.run(surroundings), address: door.address, in: options.phrases)
    }
  }
}

extension ConsoleClient {
  /// Holds the console on the full screen, against a server.
  func draw(
    through door: RoomDoor, on screen: ScreenOptions, _ phrases: Phrasebook
  ) async throws {
    let opened = try await door.opened(in: phrases)
    let end = try await FullScreen.hold(screen) { easel, events in
      var surroundings = Surroundings(
        connect: { () async throws(TransportError) in try await opened.connect() },
        input: events, output: complain)
      surroundings.endsWithInput = false
      return await run(surroundings, on: easel, style: screen.screen(phrases))
    }
    try finish(end, address: door.address, in: phrases)
  }
}
