import Anonymity
import SecureTransport
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A rehearsal: a real server, simulated people, and a facilitator who may be simulated too.
struct Rehearsal: Sendable {
  private let room: HostedRoom
  private let live: LiveSession
  private let crowd: Crowd

  /// Opens the rehearsal's session.
  init(
    _ hosting: Hosting, _ choice: RoomChoice, options: ServerOptions, people: Int, seed: UInt64,
    speed: ClockSpeed
  ) throws {
    var order = SessionOrder(
      workshopSource: choice.source, fileName: choice.fileName,
      request: ClientMessage.SessionRequest(
        room: choice.room, isRehearsal: true, language: ""),
      owner: hosting.key.publicKey.text)
    order.resources = choice.resources
    do throws(SessionOpeningError) {
      live = try hosting.server.open(order)
    } catch {
      throw Failure(error.hint, code: .badData)
    }
    let room = HostedRoom(
      hosting, live, choice.workshop, choice.room, "", options, isRehearsal: true)
    self.room = room
    crowd = Crowd(
      people: people, seed: seed, speed: speed, code: live.code,
      connect: { () async throws(TransportError) in try await room.connect() })
  }

  /// Runs to the session's end; `auto` names where the simulated facilitator's transcript goes.
  func run(auto: (transcript: String?, format: String)?) async throws {
    let server = room.hosting.server
    say("This is a rehearsal with \(crowd.people) simulated people. Nothing of it is stored.")
    if auto == nil { for line in room.greeting { say(line) } }
    try await room.hosting.run {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await crowd.run() }
        let end = await hold(auto)
        if case .failed = end { complain("The console could not reach its own server.") }
        server.stop()
        await group.waitForAll()
      }
    }
  }

  private func hold(_ auto: (transcript: String?, format: String)?) async -> ClientEnd {
    guard let auto else { return await room.console(notes: nil) }
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
