import ArgumentParser
import Foundation
import Phrasebook
import SecureTransport
import SessionStore
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// `attune rehearse`: the whole thing with simulated people over real TLS, for practice.
struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Practise with simulated people, over real TLS on this computer only.",
    discussion: """
      You are the facilitator, or with --auto nobody is. Nothing is stored: the rehearsal has \
      a folder of its own that is removed at the end. With --outside people come from other \
      terminals of this computer in place of simulated ones, and the session is stored like any other.
      """)

  @Argument(help: "The workshop file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "How many people are simulated (default: the best number for the workshop).")
  var people: Int?

  @Option(help: "People behave the same for the same seed.")
  var seed: UInt64 = 1

  @Option(
    help: """
      How fast the session's clock runs: 1, 60, … or max, which jumps to the next deadline. \
      Between two messages of the server, clocks on screens count real seconds.
      """)
  var speed = "1"

  @Flag(help: "Simulate the facilitator too.")
  var auto = false

  @Flag(help: "Nobody is simulated: people join with the invitation that is printed.")
  var outside = false

  @Option(help: "The room, where the file is for several.")
  var room: String?

  @Option(help: "A language of the file's texts, and the program's where it speaks it.")
  var language = ""

  @Option(name: [.short, .long], help: "With --auto: where the transcript goes.")
  var output: String?

  @Option(help: "With --auto: the transcript's format, md, json, csv or html.")
  var format = "md"

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var state: StateOptions

  func validate() throws {
    try validateWho()
    guard clockSpeed != nil else { throw ValidationError("The speed is a number from 1, or max.") }
    guard people.map({ (1...10_000).contains($0) }) ?? true else {
      throw ValidationError("Between 1 and 10000 people can be simulated.")
    }
    guard TranscriptWriter.formats.contains(format) else {
      throw ValidationError("The format is md, json, csv or html.")
    }
    guard output == nil || auto else {
      throw ValidationError("Without --auto, type export on the console.")
    }
  }

  private func validateWho() throws {
    guard outside else {
      guard state.folder == nil else {
        throw ValidationError("--state belongs to --outside: other rehearsals store nothing.")
      }
      return
    }
    guard !auto, people == nil, speed != "max" else {
      throw ValidationError(
        "With --outside nobody is simulated, and the speed is a number: real people need time.")
    }
  }

  func run() async throws {
    try await reporting(in: .preferring(language)) {
      var choice = try RoomChoice(file: file, room: room)
      try choice.set(language: language)
      if outside { return try await holdOutside(choice) }
      let folder = NSTemporaryDirectory() + "/attune-rehearsal-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let rehearsal = try await prepare(choice, in: folder)
      try await rehearsal.run(auto: auto ? (output, format) : nil, on: screen)
    }
  }

  private func holdOutside(_ choice: RoomChoice) async throws {
    var plan = Hosting.Plan(options: try Self.thisComputerOnly(), state: state)
    plan.bareTerminals = choice.outgoing
    plan.speed = clockSpeed ?? .times(1)
    let hosting = try await Hosting.start(plan)
    let room = try HostedRoom(
      hosting, choice, isRehearsal: true,
      at: plan.options.reachable(hosting.server.addresses))
    try await room.hold(on: screen)
  }

  private static func thisComputerOnly() throws -> ServerOptions {
    try ServerOptions.parse(["--listen", "127.0.0.1", "--port", "0"])
  }

  private func prepare(_ choice: RoomChoice, in folder: String) async throws -> Rehearsal {
    var plan = Hosting.Plan(
      options: try Self.thisComputerOnly(),
      state: try StateOptions.parse(["--state", folder]))
    plan.speed = clockSpeed ?? .times(1)
    let count = people ?? choice.workshop.people.best.lowerBound
    plan.limits.connectionsPerAddress = count + 100
    plan.limits.acceptBurstPerAddress = count + 100
    plan.limits.acceptsPerSecondPerAddress = 2_000
    try StateFolder.make(plan.state)
    plan.store = try SessionStore.rehearsal(folder)
    let hosting = try await Hosting.start(plan)
    return try Rehearsal(
      hosting, choice, at: plan.options.reachable(hosting.server.addresses),
      of: CrowdSize(count: count, seed: seed, speed: plan.speed))
  }

  private var clockSpeed: ClockSpeed? {
    if speed == "max" { return .max }
    guard let factor = Int(speed), (1...10_000).contains(factor) else { return nil }
    return .times(factor)
  }
}

extension SessionStore {
  /// A store of a rehearsal's own: its journal and its spools are in its folder.
  static func rehearsal(_ folder: String) throws -> SessionStore {
    do throws(StoreError) {
      return try SessionStore(directory: folder, runtime: .at(folder + "/run"))
    } catch {
      throw Failure(store: error)
    }
  }
}
