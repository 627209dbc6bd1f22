internal import Anonymity
internal import SecureTransport
import Synchronization
internal import WorkshopModel
internal import WorkshopProtocol

/// What a test misses.
enum WireError: Error {
  /// The connection was over before it came.
  case over(SecureTransport.CloseReason?)
}

/// Every line that one peer was sent.
final class LineLog: Sendable {
  private let lines = Mutex<[[UInt8]]>([])

  var all: [[UInt8]] { lines.withLock { $0 } }

  func add(_ line: [UInt8]) { lines.withLock { $0.append(line) } }

  /// Whether some words are in any byte that came.
  func mentions(_ words: String) -> Bool {
    all.contains { String(decoding: $0, as: UTF8.self).contains(words) }
  }
}

extension ClientMessage {
  /// What a peer says first.
  static func greeting(_ role: Role = .participant) -> ClientMessage {
    .hello(Hello(versions: 1...1, role: role, client: "test/1"))
  }
}

/// One raw connection to a server: whole lines out, messages in, nothing by itself.
struct Wire: Sendable {
  let connection: ClientConnection
  let log = LineLog()

  /// Connects to a server whose key is known.
  static func open(_ endpoint: Endpoint, key: KeyHash) async throws -> Wire {
    Wire(connection: try await TransportClient.connect(to: endpoint, trust: .key(key)))
  }

  /// Sends a message as the protocol has it.
  func send(_ messages: ClientMessage...) throws {
    for message in messages { connection.write(try ClientMessageCodec.encode(message)) }
  }

  /// Sends a line that no client would.
  func send(line: String) { connection.write(Array((line + "\n").utf8)) }

  /// Ends the connection.
  func close() { connection.close() }

  /// Sends bytes as they are.
  func send(bytes: [UInt8]) { connection.write(bytes) }

  /// The next message.
  func next() async throws -> ServerMessage {
    for await line in connection.lines {
      log.add(line)
      return try ServerMessageCodec.decode(line)
    }
    throw WireError.over(connection.closeReason)
  }

  /// The first thing that fits, with everything else left out.
  @discardableResult
  func wait<Result>(for fits: (ServerMessage) -> Result?) async throws -> Result {
    while true {
      if let result = fits(try await next()) { return result }
    }
  }

  /// Everything that comes before the answer to a ping that is sent now.
  func heardUntilPong(_ number: Int = 4711) async throws -> [ServerMessage] {
    try send(.ping(number))
    var heard: [ServerMessage] = []
    while true {
      let message = try await next()
      if case .pong(number, _) = message { return heard }
      heard.append(message)
    }
  }

  /// The same without what the clock brings to everybody, whoever says what.
  func toldUntilPong() async throws -> [ServerMessage] {
    try await heardUntilPong().filter { message in
      switch message {
      case .ping, .people, .lobby, .progress, .readiness, .signals: false
      default: true
      }
    }
  }

  /// The code and the sequence of the next error.
  func error() async throws -> (code: ErrorCode, sequence: Int?) {
    try await wait { message in
      if case .error(let code, _, let sequence) = message { (code, sequence) } else { nil }
    }
  }

  /// Why the server closes; nothing but goodbyes may follow.
  func closing() async throws -> WorkshopProtocol.CloseReason {
    try await wait { if case .close(let reason, _) = $0 { reason } else { nil } }
  }

  /// The card of a step, once it is open.
  func card(of step: StepID) async throws -> StepCard {
    try await wait { if case .step(let card) = $0, card.id == step { card } else { nil } }
  }

  /// Takes a seat, or another place.
  @discardableResult
  func join(
    _ code: String, name: String? = nil, role: Role = .participant
  ) async throws -> ServerMessage.Admission {
    try send(
      .greeting(role),
      .join(code: code, name: name))
    return try await wait { if case .admitted(let admission) = $0 { admission } else { nil } }
  }

  /// Answers a step and has finished with it.
  func answer(
    _ card: StepCard, _ content: Answer.Content, token: AnswerToken = .random()
  ) async throws {
    try send(
      try Reply.answer(card, sequence: 1, token: token, content: content),
      .done(step: card.id, sequence: 2))
    try await wait { if case .done(card.id, _) = $0 { true } else { nil } }
  }

  /// The first view of a step.
  func view(of step: StepID) async throws -> View {
    try await wait { if case .view(step, let view, _) = $0 { view } else { nil } }
  }

  /// Says a verb and waits until it is heard or refused.
  @discardableResult
  func say(_ verb: ConsoleVerb) async throws -> ErrorCode? {
    try send(.verb(verb))
    return try await wait { message in
      switch message {
      case .heard: .some(nil)
      case .error(let code, _, _): .some(code)
      default: nil
      }
    }
  }

  /// Proves a facilitator's key.
  func prove(_ key: FacilitatorKey) async throws {
    try send(.greeting(.facilitator))
    let challenge = try await wait { message in
      if case .welcome(let welcome) = message { welcome.challenge } else { nil }
    }
    let exported = try await connection.exporter(label: FacilitatorChallenge.exporterLabel)
    try send(
      .prove(
        publicKey: key.publicKey.text,
        signature: try key.sign(challenge: challenge, exporter: exported)))
  }

  /// Takes the console.
  func attach(_ code: String, key: FacilitatorKey) async throws {
    try await prove(key)
    try send(.attach(code: code))
    try await wait { if case .admitted = $0 { true } else { nil } }
  }
}
