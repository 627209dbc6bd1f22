import Anonymity
import Foundation
import SecureTransport
import TerminalClient
import WorkshopModel
import WorkshopServer

/// A session in this process, with its invitation and its console.
struct HostedRoom: Sendable {
  static let detached =
    "The console is closed; the session goes on. Ctrl-C stops the program, --resume brings it back."

  let hosting: Hosting
  private let live: LiveSession
  private let invitation: InvitationText

  /// Names a hosted session.
  init(
    _ hosting: Hosting, _ live: LiveSession, _ workshop: Workshop, _ room: RoomKind,
    _ language: String, _ options: ServerOptions, isRehearsal: Bool = false
  ) {
    self.hosting = hosting
    self.live = live
    invitation = InvitationText(
      workshop: workshop, room: room, isRehearsal: isRehearsal, code: live.code,
      pin: hosting.identity.pin.text, addresses: options.reachable(hosting.server.addresses),
      certificatePEM: hosting.identity.certificatePEM, language: language)
  }

  /// What is printed before the console opens.
  var greeting: [String] {
    var lines = invitation.short
    lines.append("For a projector:")
    lines += invitation.links(code: live.stageCode).prefix(1).map { "  attune stage '\($0)'" }
    if let code = JoinCode(parsing: live.code),
      let words = try? SafetyWords(keyHash: hosting.identity.keyHash.bytes, code: code)
    {
      lines.append("Safety words, for people who join without the whole line:")
      lines.append("  " + words.words.joined(separator: " ") + "  (" + words.digits + ")")
    }
    return lines + ["The whole invitation, to send out: type invite.", ""]
  }

  /// The whole invitation.
  var invitationLines: [String] { invitation.lines }

  /// Holds the console until the session is over or it is left.
  func console(
    notes: String?, input: AsyncStream<String>? = nil,
    output: @escaping @Sendable (String) -> Void = Terminal.print,
    observe: @escaping ConsoleClient.Observer = { _, _ in }
  ) async -> ClientEnd {
    let lines = invitation.lines
    let desk = ConsoleDesk.make(key: hosting.key, notes: notes, invitation: { _ in lines })
    var client = ConsoleClient(
      arrival: .attach(code: live.code), desk: desk,
      style: LineStyle(columns: isatty(1) == 1 ? Terminal.columns : nil))
    client.observe = observe
    var surroundings = Surroundings(
      connect: connect, input: input ?? Terminal.typed(), output: output)
    surroundings.endsWithInput = false
    return await client.run(surroundings)
  }

  /// A connection from this process to its own server, over TLS like any other.
  func connect() async throws(TransportError) -> any RoomConnection {
    let connection = try await TransportClient.connect(
      to: Endpoint(host: host, port: port), trust: .key(hosting.identity.keyHash))
    return TransportRoomConnection(connection)
  }

  private var port: Int { hosting.server.addresses.first?.port ?? Invitation.defaultPort }

  private var host: String {
    let bound = hosting.server.addresses.first?.host ?? "127.0.0.1"
    return ["::", "0.0.0.0"].contains(bound) ? "127.0.0.1" : bound
  }
}
