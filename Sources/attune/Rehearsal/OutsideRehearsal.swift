import Anonymity
import SecureTransport
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A rehearsal with real people: nobody is simulated, only the clock may run faster.
struct OutsideRehearsal: Sendable {
  private let room: HostedRoom

  /// Opens the rehearsal's session; every screen says that it is one.
  init(_ hosting: Hosting, _ choice: RoomChoice, options: ServerOptions) throws {
    var order = SessionOrder(
      workshopSource: choice.source, fileName: choice.fileName,
      request: ClientMessage.SessionRequest(room: choice.room, isRehearsal: true, language: ""),
      owner: hosting.key.publicKey.text)
    order.resources = choice.resources
    do throws(SessionOpeningError) {
      let live = try hosting.server.open(order)
      room = HostedRoom(
        hosting, live, choice.workshop, choice.room, "", options, isRehearsal: true)
    } catch {
      throw Failure(error.hint, code: .badData)
    }
  }

  /// Holds the console until the session is over.
  func run() async throws {
    for line in room.greeting { say(line) }
    let hosting = room.hosting
    try await hosting.run {
      let end = await room.console(notes: nil)
      switch end {
      case .over: hosting.server.stop()
      case .detached: if !Task.isCancelled { say(HostedRoom.detached) }
      case .failed(let error): throw Failure(transport: error)
      }
    }
  }
}
