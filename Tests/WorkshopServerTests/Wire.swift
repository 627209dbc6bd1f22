internal import Anonymity
internal import SecureTransport
internal import WorkshopModel
internal import WorkshopProtocol

/// What a test misses.
enum WireError: Error {
  /// The connection was over before it came.
  case over(SecureTransport.CloseReason?)
}

/// One raw connection to a server: whole lines out, messages in, nothing by itself.
struct Wire: Sendable {
  let connection: ClientConnection

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
    for await line in connection.lines { return try ServerMessageCodec.decode(line) }
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

  /// Takes a seat.
  func join(_ code: String) async throws {
    try send(
      .hello(ClientMessage.Hello(versions: 1...1, role: .participant, client: "test/1")),
      .join(code: code, name: nil))
    try await wait { if case .admitted = $0 { true } else { nil } }
  }

  /// Takes the console.
  func attach(_ code: String, key: FacilitatorKey) async throws {
    try send(.hello(ClientMessage.Hello(versions: 1...1, role: .facilitator, client: "test/1")))
    let challenge = try await wait { message in
      if case .welcome(let welcome) = message { welcome.challenge } else { nil }
    }
    let exported = try await connection.exporter(label: FacilitatorChallenge.exporterLabel)
    try send(
      .prove(
        publicKey: key.publicKey.text,
        signature: try key.sign(challenge: challenge, exporter: exported)),
      .attach(code: code))
    try await wait { if case .admitted = $0 { true } else { nil } }
  }
}
