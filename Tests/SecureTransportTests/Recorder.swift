internal import NIOCore
internal import SecureTransport
internal import Synchronization

/// Keeps what a connection was told, and tells those who wait for it.
final class Recorder: ConnectionHandler, Sendable {
  enum Event: Equatable {
    case line(String)
    case closed(CloseReason)
  }

  let connection: TransportConnection
  let events: AsyncStream<Event>
  private let feed: AsyncStream<Event>.Continuation
  private let kept = Mutex<[Event]>([])
  private let answer: @Sendable (TransportConnection, String) -> Void

  var all: [Event] { kept.withLock { $0 } }

  init(
    _ connection: TransportConnection,
    answer: @escaping @Sendable (TransportConnection, String) -> Void = { _, _ in }
  ) {
    self.connection = connection
    self.answer = answer
    (events, feed) = AsyncStream.makeStream()
  }

  func received(line: ByteBufferView) {
    let text = String(decoding: line, as: UTF8.self)
    keep(.line(text))
    answer(connection, text)
  }

  func closed(reason: CloseReason) {
    keep(.closed(reason))
    feed.finish()
  }

  private func keep(_ event: Event) {
    kept.withLock { $0.append(event) }
    feed.yield(event)
  }

  /// Waits for the end of the connection and says why it ended.
  func ending() async -> CloseReason? {
    for await event in events {
      if case .closed(let reason) = event { return reason }
    }
    return nil
  }
}

/// A server with its identity, and the recorders of its connections in order of opening.
struct TestServer {
  let server: TransportServer
  let identity: ServerIdentity
  let directory: ScratchDirectory
  let opened: AsyncStream<Recorder>

  var endpoint: Endpoint {
    Endpoint(host: "127.0.0.1", port: server.addresses.first?.port ?? 0)
  }

  static func start(
    answer: @escaping @Sendable (TransportConnection, String) -> Void = { _, _ in },
    changing change: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws -> TestServer {
    let directory = try ScratchDirectory()
    let identity = try ServerIdentity(stateDirectory: directory.path)
    var configuration = ServerConfiguration(hosts: ["127.0.0.1"], port: 0)
    change(&configuration)
    let (opened, feed) = AsyncStream.makeStream(of: Recorder.self)
    let server = try await TransportServer.start(configuration, identity: identity) {
      let recorder = Recorder($0, answer: answer)
      feed.yield(recorder)
      return recorder
    }
    return TestServer(
      server: server, identity: identity, directory: directory, opened: opened)
  }

  func nextOpened() async -> Recorder? {
    var iterator = opened.makeAsyncIterator()
    return await iterator.next()
  }

  func connect(alpn: String? = TransportClient.protocolName) async throws -> ClientConnection {
    try await TransportClient.connect(
      to: endpoint, trust: .pin(identity.pin), alpn: alpn)
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The next `count` lines as text, or fewer if the connection ends.
func read(_ count: Int, from connection: ClientConnection) async -> [String] {
  var lines: [String] = []
  for await line in connection.lines {
    lines.append(String(decoding: line, as: UTF8.self))
    if lines.count == count { break }
  }
  return lines
}
