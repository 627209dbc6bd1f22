import Anonymity
import ArgumentParser
import Disclosure
import Foundation
import Phrasebook
import SecureTransport
import SessionStore
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// `attune host`: server and console in one process.
struct HostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Host a workshop: server and console in one process.",
    discussion: """
      In a terminal it draws your console, worked with keys: ? shows them all. With --plain, and \
      in pipes, it prints the invitation and waits for your words, one a line: help lists them. \
      With --resume it brings a session back that was live when the program stopped.
      """)

  @Argument(help: "The workshop file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Option(help: "The room, where the file is for several: group, constellation or pair.")
  var room: String?

  @Flag(help: "Bring back the latest live session, or the one that --session names.")
  var resume = false

  @Option(help: "With --resume: the session's name, as 'attune sessions' lists it.")
  var session: String?

  @Option(help: "A language of the file's texts, and the program's where it speaks it.")
  var language = ""

  @Option(help: "In a group: so many circles, each with a join line of its own.")
  var circles = 0

  @Option(help: "A file for your own notes (0600).", completion: .file())
  var notes: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var server: ServerOptions
  @OptionGroup var state: StateOptions

  func validate() throws {
    guard resume != (file != nil) else {
      throw ValidationError("Give a workshop file, or --resume.")
    }
    guard (0...99).contains(circles) else {
      throw ValidationError("A session has up to 99 circles.")
    }
  }

  func run() async throws {
    try await reporting(in: .preferring(language)) {
      if resume { return try await resumeSession() }
      var choice = try RoomChoice(file: file ?? "", room: room)
      try choice.set(language: language)
      try choice.set(circles: circles)
      var plan = Hosting.Plan(options: server, state: state)
      plan.bareTerminals = choice.outgoing
      let hosting = try await Hosting.start(plan)
      try await hold(
        HostedRoom(hosting, choice, at: server.reachable(hosting.server.addresses)))
    }
  }

  private func resumeSession() async throws {
    var plan = Hosting.Plan(options: server, state: state)
    try StateFolder.make(state)
    let store = try OpenStore.open(state, keepDays: server.keepDays)
    let past = try StoredPast(
      try session ?? StoredPast.latest(in: store, live: true), store)
    plan.store = store
    if past.header.port > 0 { plan.usualPort = past.header.port }
    plan.options.listen(as: past.header.hosts)
    plan.bareTerminals = Phrasebook(tag: past.workshop.sessionLanguage(past.header.language))
    let hosting = try await Hosting.start(plan)
    let live = try restored(past.id, by: hosting)
    let subject = HostedRoom.Subject(
      workshop: past.workshop, room: past.header.room, language: past.header.language,
      isRehearsal: past.header.isRehearsal)
    var phrases = subject.phrases
    phrases.namesKeys = screen.isDrawn
    Terminal.tell(phrases(HostRoomPhrase.back), in: phrases)
    try await hold(
      HostedRoom(hosting, live, subject, at: plan.options.reachable(hosting.server.addresses)))
  }

  private func restored(_ id: String, by hosting: Hosting) throws -> LiveSession {
    do throws(SessionOpeningError) {
      return try hosting.server.restore(id)
    } catch {
      throw Failure(said: error.hint(in: .ofEnvironment), code: .badData)
    }
  }

  private func hold(_ room: HostedRoom) async throws {
    InvitationFile.write(room.invitationLines, state)
    defer { InvitationFile.remove(state) }
    try await room.hold(
      notes: notes, on: screen, reload: { [server, state] in try server.identity(state: state) })
  }
}
