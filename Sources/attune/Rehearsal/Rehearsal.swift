import Anonymity
import Disclosure
import Phrasebook
import SecureTransport
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// How many simulated people there are, which ones, and how fast they live.
struct CrowdSize {
  let count: Int
  let seed: UInt64
  let speed: ClockSpeed
}

/// A rehearsal: a real server, simulated people, and a facilitator who may be simulated too.
struct Rehearsal: Sendable {
  private let room: HostedRoom
  private let crowd: Crowd

  /// Opens the rehearsal's session.
  init(
    _ hosting: Hosting, _ choice: RoomChoice, at addresses: [Endpoint], of people: CrowdSize
  ) throws {
    let room = try HostedRoom(hosting, choice, isRehearsal: true, at: addresses).keepingNothing
    self.room = room
    crowd = Crowd(
      people: people.count, seed: people.seed, speed: people.speed, code: room.code,
      language: choice.workshop.sessionLanguage(choice.language),
      connect: { () async throws(TransportError) in try await room.connect() })
  }

  /// Runs to the session's end; `auto` names where the simulated facilitator's transcript goes.
  func run(
    auto: (transcript: String?, format: String)?, on screen: ScreenOptions
  ) async throws {
    let server = room.hosting.server
    let phrases = room.phrases
    Terminal.tell(
      phrases(HostRoomPhrase.rehearsal, ["people": .number(crowd.people)]), in: phrases)
    if auto == nil { for line in room.greeting(on: screen) { say(line) } }
    try await room.hosting.run {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await crowd.run() }
        let end = try await hold(auto, on: screen)
        if case .failed = end { complain(phrases(HostRoomPhrase.noConsole)) }
        server.stop()
        try await group.waitForAll()
      }
    }
  }

  private func hold(
    _ auto: (transcript: String?, format: String)?, on screen: ScreenOptions
  ) async throws -> ClientEnd {
    guard let auto else { return try await room.present(notes: nil, on: screen) }
    let facilitator = AutoFacilitator(
      crowd: crowd, export: auto.transcript.map { "export \(auto.format) \($0)" })
    return await withTaskGroup(of: Void.self, returning: ClientEnd.self) { group in
      group.addTask { await facilitator.run() }
      let end = await room.console(
        notes: nil, input: facilitator.typed,
        observe: { events, model in facilitator.observe(events, model) })
      facilitator.finish()
      group.cancelAll()
      return end
    }
  }
}

extension Crowd {
  /// How many are there from the start; the others come late.
  var punctual: Int { (0..<people).count { !Attendee.isLate($0, seed: seed) } }
}
