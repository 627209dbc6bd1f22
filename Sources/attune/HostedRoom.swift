import Anonymity
import Foundation
import SecureTransport
import SessionScreens
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A session in this process, with its invitation and its console.
struct HostedRoom: Sendable {
  static let detached =
    "The console is closed; the session goes on. Ctrl-C stops the program, --resume brings it back."

  static let taken =
    "The console is held elsewhere now; the session goes on here. Ctrl-C stops the program."

  let hosting: Hosting
  private let live: LiveSession
  private let invitation: InvitationText
  private let brief: [String]

  /// What is held: a workshop in a room.
  struct Subject {
    let workshop: Workshop
    let room: RoomKind
    var language = ""
    var isRehearsal = false
    /// What the file tells its facilitator before the start.
    var brief: [String] = []
  }

  /// Opens a new session of a workshop.
  init(
    _ hosting: Hosting, _ choice: RoomChoice, isRehearsal: Bool = false, at addresses: [Endpoint]
  ) throws {
    var order = SessionOrder(
      workshopSource: choice.source, fileName: choice.fileName,
      request: choice.request(isRehearsal: isRehearsal),
      owner: hosting.key.publicKey.text)
    order.resources = choice.resources
    let subject = Subject(
      workshop: choice.workshop, room: choice.room, language: choice.language,
      isRehearsal: isRehearsal, brief: choice.brief)
    do throws(SessionOpeningError) {
      self.init(hosting, try hosting.server.open(order), subject, at: addresses)
    } catch {
      throw Failure(error.hint, code: .badData)
    }
  }

  /// Names a hosted session.
  init(_ hosting: Hosting, _ live: LiveSession, _ subject: Subject, at addresses: [Endpoint]) {
    self.hosting = hosting
    self.live = live
    brief = subject.brief
    invitation = InvitationText(
      workshop: subject.workshop, room: subject.room, isRehearsal: subject.isRehearsal,
      code: live.code, pin: hosting.identity.pin.text, addresses: addresses,
      certificatePEM: hosting.identity.certificatePEM, language: subject.language)
  }

  /// The code that participants type.
  var code: String { live.code }

  /// Prints the invitation and holds the console; the server runs until the session is over or a signal comes.
  func hold(
    notes: String? = nil, reload: (@Sendable () throws -> ServerIdentity)? = nil
  ) async throws {
    for line in greeting { say(line) }
    try await hosting.run(reload: reload) {
      switch await console(notes: notes) {
      case .over where await !live.census().hasEnded: say(Self.taken)
      case .over, .turnedAway: hosting.server.stop()
      case .detached: if !Task.isCancelled { say(Self.detached) }
      case .failed(let error): throw Failure(transport: error)
      }
    }
  }

  /// What is printed before the console opens.
  var greeting: [String] {
    var lines = invitation.short
    for (index, code) in live.circleCodes.enumerated() {
      lines.append("Circle \(index + 1):")
      lines += invitation.links(code: code).prefix(1).map { "  attune join '\($0)'" }
    }
    if let code = live.helperCode {
      lines.append("For a colleague who helps (keep it to yourselves):")
      lines += invitation.links(code: code).prefix(1).map { "  attune assist '\($0)'" }
    }
    lines.append("For a projector:")
    lines += invitation.links(code: live.stageCode).prefix(1).map { "  attune stage '\($0)'" }
    if let code = JoinCode(parsing: live.code),
      let words = try? SafetyWords(keyHash: hosting.identity.keyHash.bytes, code: code)
    {
      lines.append("Safety words, for people who join without the whole line:")
      lines.append("  " + words.words.joined(separator: " ") + "  (" + words.digits + ")")
    }
    return lines + ["The whole invitation, to send out: type invite.", ""] + brief
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
