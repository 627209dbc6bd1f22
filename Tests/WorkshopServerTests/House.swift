internal import Anonymity
import Foundation
internal import Logging
internal import SecureTransport
internal import SessionStore
internal import Testing
internal import WorkshopModel
internal import WorkshopProtocol
internal import WorkshopServer

/// A server over loopback, with its store in memory and a facilitator's key.
struct House: Sendable {
  let server: AttuneServer
  let journal: MemoryJournal
  let spools: MemorySpools
  let key: FacilitatorKey
  private let identity: ServerIdentity

  /// What is there after a restart.
  struct Store: Sendable {
    let journal = MemoryJournal()
    let spools = MemorySpools()
    let key = FacilitatorKey.generate()
  }

  static let pick = Answer.Content.picks([2])
  static let pickStep = "pick"

  static let workshop = """
    workshop: 1
    id: house
    title: House
    for: [group]
    led_by: facilitator
    people: {min: 1, best: 2-4, max: 90}
    minutes: 3
    defaults: {k: 5, time: open, close: manual}
    steps:
      - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
      - {id: pick, type: choice, minutes: 1, title: Pick, ask: Which?, options: [a, b], reveal: room}
      - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
    """

  /// Runs a server while the body does.
  static func run(
    limits: ServerLimits = ServerLimits(), speed: ClockSpeed = .times(1),
    store: Store = Store(),
    _ body: @Sendable (House) async throws -> Void
  ) async throws {
    let folder = NSTemporaryDirectory() + "/attune-house-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let house = try await House(folder: folder, limits: limits, speed: speed, store: store)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await house.server.run() }
      defer { house.server.stop() }
      try await body(house)
    }
  }

  /// A server that listens and does not run yet.
  static func starting(_ body: @Sendable (House) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "/attune-house-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let house = try await House(
      folder: folder, limits: ServerLimits(), speed: .times(1), store: Store())
    try await body(house)
    house.server.stop()
    try await house.server.run()
  }

  private init(
    folder: String, limits: ServerLimits, speed: ClockSpeed, store: Store
  ) async throws {
    identity = try ServerIdentity(stateDirectory: folder)
    (journal, spools) = (store.journal, store.spools)
    let own = store.key
    key = own
    var settings = AttuneServer.Settings(
      transport: ServerConfiguration(hosts: ["127.0.0.1"], port: 0),
      authorize: { $0 == own.publicKey.text })
    settings.limits = limits
    settings.speed = speed
    var logger = Logger(label: "house")
    logger.logLevel = .critical
    server = try await AttuneServer(
      settings, identity: identity, store: SessionStore(journal: journal, spools: spools),
      logger: logger)
  }

  /// Opens a session of the small workshop.
  func session(
    _ workshop: String = House.workshop, room: RoomKind = .group, circles: Int = 0
  ) throws -> LiveSession {
    try server.open(
      SessionOrder(
        workshopSource: workshop, fileName: "house.yaml",
        request: ClientMessage.SessionRequest(
          room: room, isRehearsal: false, language: "", circles: circles),
        owner: key.publicKey.text))
  }

  /// A connection on which nothing was said.
  func wire() async throws -> Wire {
    let port = try #require(server.addresses.first?.port)
    return try await Wire.open(Endpoint(host: "127.0.0.1", port: port), key: identity.keyHash)
  }

  /// A seated participant.
  func person(
    in session: LiveSession, name: String? = nil, code: String? = nil
  ) async throws -> Wire {
    let wire = try await wire()
    try await wire.join(code ?? session.code, name: name)
    return wire
  }

  /// A connection that asks for the seat of a resume token.
  func comeback(to code: String, token: String) async throws -> Wire {
    let wire = try await wire()
    try wire.send(.greeting(), .resume(code: code, token: token))
    return wire
  }

  /// The only session of the store after a restart, with its console.
  func restored() async throws -> (session: LiveSession, console: Wire) {
    let session = try server.restore(try #require(try journal.sessions().first?.id))
    return (session, try await console(of: session))
  }

  /// Seated participants with these names.
  func people(_ names: [String], in session: LiveSession) async throws -> [Wire] {
    var people: [Wire] = []
    for name in names { people.append(try await person(in: session, name: name)) }
    return people
  }

  /// A helper of a session.
  func helper(of session: LiveSession) async throws -> Wire {
    let wire = try await wire()
    try await wire.join(try #require(session.helperCode), role: .helper)
    return wire
  }

  /// A stage of a session.
  func stage(of session: LiveSession) async throws -> Wire {
    let wire = try await wire()
    try await wire.join(session.stageCode, role: .stage)
    return wire
  }

  /// The console of a session.
  func console(of session: LiveSession) async throws -> Wire {
    let wire = try await wire()
    try await wire.attach(session.code, key: key)
    return wire
  }

  /// A session whose question is open, with its console and one person who reads it.
  func question() async throws -> (session: LiveSession, console: Wire, person: Wire, StepCard) {
    let session = try session()
    let console = try await console(of: session)
    let person = try await person(in: session)
    try await console.say(.open)
    try await console.say(.next)
    let card = try await person.card(of: try #require(StepID(Self.pickStep)))
    return (session, console, person, card)
  }
}

/// Answers to the question.
enum Reply {
  /// An answer of the right size.
  static func answer(
    _ card: StepCard, sequence: Int, token: AnswerToken = .random(),
    content: Answer.Content = House.pick
  ) throws -> ClientMessage {
    let size = try #require(card.form.flatMap { SizeClass(rawValue: $0.envelopeBytes) })
    let content = AnswerCodec.encode(Answer(content))
    return .answer(
      ClientMessage.AnswerMessage(
        step: card.id, token: token, sequence: sequence,
        envelope: try EnvelopeCodec.seal(content, in: size)))
  }
}
