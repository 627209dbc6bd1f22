import Anonymity
import Foundation
import Phrasebook
import SecureTransport
import SessionScreens
import SessionStore
import TerminalClient
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// A session in this process, with its invitation and its console.
struct HostedRoom: Sendable {
  let hosting: Hosting
  private let live: LiveSession
  private let invitation: InvitationText
  private let brief: [String]
  /// The sentences of whoever sits at this console.
  let phrases: Phrasebook
  /// What becomes of the session, as its console says it.
  private var keeping: ConsoleModel.Keeping

  /// What is held: a workshop in a room.
  struct Subject {
    let workshop: Workshop
    let room: RoomKind
    var language = ""
    var isRehearsal = false
    /// What the file tells its facilitator before the start.
    var brief: [String] = []

    /// The interface's sentences: in the file's language where it is spoken here.
    var phrases: Phrasebook { .preferring(language) }
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
      isRehearsal: isRehearsal, brief: choice.brief(in: .preferring(choice.language)))
    do throws(SessionOpeningError) {
      self.init(hosting, try hosting.server.open(order), subject, at: addresses)
    } catch {
      throw Failure(said: error.hint(in: subject.phrases), code: .badData)
    }
  }

  /// Names a hosted session.
  init(_ hosting: Hosting, _ live: LiveSession, _ subject: Subject, at addresses: [Endpoint]) {
    self.hosting = hosting
    self.live = live
    brief = subject.brief
    phrases = subject.phrases
    keeping = .stored(
      days: hosting.store.journal.retentionDays, stateOption: hosting.stateOption)
    invitation = InvitationText(
      workshop: subject.workshop, room: subject.room, isRehearsal: subject.isRehearsal,
      code: live.code, pin: hosting.identity.pin.text, addresses: addresses,
      certificatePEM: hosting.identity.certificatePEM, language: subject.language)
  }

  /// The same as a rehearsal that ends with its console.
  var keepingNothing: HostedRoom {
    var room = self
    room.keeping = .nothing
    return room
  }

  /// The code that participants type.
  var code: String { live.code }

  /// Prints the invitation and holds the console; the server runs until the session is over or a signal comes.
  func hold(
    notes: String? = nil, on screen: ScreenOptions,
    reload: (@Sendable () throws -> ServerIdentity)? = nil
  ) async throws {
    for line in greeting(on: screen) { say(line) }
    try await hosting.run(reload: reload) {
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await watchStore() }
        tasks.addTask { try await sit(notes: notes, on: screen) }
        for try await _ in tasks {}
      }
    }
    if live.outcome == .stopped { for line in wayBack { say(line) } }
  }

  /// Holds the console until it is left or the session is over.
  private func sit(notes: String?, on screen: ScreenOptions) async throws {
    switch try await present(notes: notes, on: screen) {
    case .over where await !live.census().hasEnded: tell(.taken)
    case .turnedAway: hosting.server.stop()
    case .over: takeLeave()
    // A window that is closed on the last page leaves nothing to hold.
    case .detached where await live.census().hasEnded: takeLeave()
    case .detached: if !Task.isCancelled { tellWayBack() }
    case .failed(let error): throw Failure(transport: error)
    }
  }

  /// Says once more what the last page said, for that goes with the screen, and stops.
  private func takeLeave() {
    for line in ConsoleFarewell.paragraphs(keeping, phrases).joined() { say(line) }
    hosting.server.stop()
  }

  /// Ends the program when the store fails, for nothing can go on without it.
  private func watchStore() async throws {
    guard case .failed(let error) = await live.waitForOutcome() else { return }
    let failure = Failure(store: error)
    let lines = [failure.text(in: phrases)] + wayBack
    throw Failure(said: lines.joined(separator: "\n"), code: failure.code)
  }

  /// How a session goes on whose program has stopped.
  private var wayBack: [String] {
    let sentence = ParticipantLines(style: Terminal.style(phrases)).plain([
      phrases(HostRoomPhrase.goOn)
    ])
    return sentence + ["  attune host --resume" + hosting.stateOption]
  }

  /// How the session is held again, now that its console has been left.
  private func tellWayBack() {
    tell(.detached)
    tell(.again)
    let place = host.contains(":") ? "[\(host)]" : host
    let server = "'\(place):\(port)#\(hosting.identity.pin.text)'"
    say("  attune facilitate --server \(server) --attach \(code)" + hosting.stateOption)
  }

  private func tell(_ phrase: HostRoomPhrase) { Terminal.tell(phrases(phrase), in: phrases) }

  /// What is told before the console opens; where it is drawn, with keys for words.
  func greeting(on screen: ScreenOptions) -> [String] {
    var phrases = phrases
    phrases.namesKeys = screen.isDrawn
    var lines = [phrases(HostRoomPhrase.join)] + invitation.joinLines
    for (index, code) in live.circleCodes.enumerated() {
      lines.append(phrases(HostRoomPhrase.circle, ["number": .number(index + 1)]))
      lines += invitation.links(code: code).prefix(1).map { "  attune join '\($0)'" }
    }
    if let code = live.helperCode {
      lines.append(phrases(HostRoomPhrase.helper))
      lines += invitation.links(code: code).prefix(1).map { "  attune assist '\($0)'" }
    }
    lines.append(phrases(HostRoomPhrase.stage))
    lines += invitation.links(code: live.stageCode).prefix(1).map {
      "  attune stage '\($0)' --join \(live.code)"
    }
    if let code = JoinCode(parsing: live.code),
      let words = try? SafetyWords(keyHash: hosting.identity.keyHash.bytes, code: code)
    {
      lines.append(phrases(HostRoomPhrase.safetyWords))
      lines.append("  " + words.words.joined(separator: " ") + "  (" + words.digits + ")")
    }
    return lines + [phrases(HostRoomPhrase.wholeInvitation), ""] + brief
  }

  /// The whole invitation.
  var invitationLines: [String] { invitation.lines }

  /// Holds the console until the session is over or it is left.
  func console(
    notes: String?, input: AsyncStream<String>? = nil,
    output: @escaping @Sendable (String) -> Void = Terminal.print,
    observe: @escaping ConsoleClient.Observer = { _, _ in }
  ) async -> ClientEnd {
    var client = client(notes: notes)
    client.observe = observe
    var surroundings = Surroundings(
      connect: connect, input: input ?? Terminal.typed(), output: output)
    surroundings.endsWithInput = false
    return await client.run(surroundings)
  }

  /// Holds the console on the full screen where there can be one, else in lines.
  func present(notes: String?, on screen: ScreenOptions) async throws -> ClientEnd {
    guard screen.isDrawn else { return await console(notes: notes) }
    let client = client(notes: notes)
    return try await FullScreen.hold(screen) { easel, events in
      var surroundings = Surroundings(connect: connect, input: events, output: complain)
      surroundings.endsWithInput = false
      return await client.run(
        surroundings, on: easel, style: screen.screen(phrases), opening: greeting(on: screen))
    }
  }

  private func client(notes: String?) -> ConsoleClient {
    let lines = invitation.lines
    let desk = ConsoleDesk.make(
      key: hosting.key, notes: notes, phrases: phrases, invitation: { _ in lines })
    return ConsoleClient(
      arrival: .host(code: live.code, keeping), desk: desk, style: Terminal.style(phrases))
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
