internal import NIOCore
internal import NIOPosix

/// A host and a port to connect to.
public struct Endpoint: Sendable, Hashable {
  /// A host name, an IPv4 or an IPv6 address, without brackets.
  public let host: String
  /// The port.
  public let port: Int

  /// Names a host and a port.
  public init(host: String, port: Int) {
    self.host = host
    self.port = port
  }
}

/// Opens TLS connections to a server.
public enum TransportClient {
  /// The name of the workshop protocol in ALPN (RFC 7301).
  public static let protocolName = "attune/1"

  /// Connects, and returns when the handshake is done and the server's key was found right.
  ///
  /// `alpn` is offered and must be chosen; nil offers none, as a bare terminal does. Names are
  /// looked up and both IP versions tried (RFC 8305). Of `limits`, the lengths, the linger and
  /// `handshakeTimeoutSeconds` count here; the latter twice, for the way there and the handshake.
  /// - Throws: `unknownHost`, `refused`, `unreachable`, `timedOut`, `wrongKey`, `notTLS`,
  ///   `protocolMismatch`, `hungUp`, `cancelled`, `openSSL`.
  public static func connect(
    to endpoint: Endpoint, trust: TrustPolicy, alpn: String? = protocolName,
    limits: TransportLimits = TransportLimits()
  ) async throws(TransportError) -> ClientConnection {
    let context = try TLSContext(client: trust, protocolName: alpn)
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let attempt = ClientAttempt(
      requiredProtocol: alpn, promise: loop.makePromise(of: ClientConnection.self))
    let bootstrap = bootstrap(on: loop, limits: limits) { channel in
      try attach(to: channel, context: context, limits: limits, attempt: attempt)
    }
    do {
      let channel = try await bootstrap.connect(host: endpoint.host, port: endpoint.port).get()
      return try await withTaskCancellationHandler {
        try await attempt.promise.futureResult.get()
      } onCancel: {
        attempt.promise.fail(TransportError.cancelled)
        channel.close(promise: nil)
      }
    } catch {
      attempt.promise.fail(TransportError.hungUp)
      throw ConnectFailure.meaning(of: error)
    }
  }

  private static func bootstrap(
    on loop: any EventLoop, limits: TransportLimits,
    initialize: @escaping @Sendable (any Channel) throws -> Void
  ) -> ClientBootstrap {
    let outbox = ChannelOptions.Types.WriteBufferWaterMark(
      low: limits.outboxBytes / 2, high: limits.outboxBytes)
    return ClientBootstrap(group: loop)
      .connectTimeout(.seconds(Int64(limits.handshakeTimeoutSeconds)))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.socketOption(.so_keepalive), value: 1)
      .channelOption(.writeBufferWaterMark, value: outbox)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try initialize(channel) }
      }
  }

  private static func attach(
    to channel: any Channel, context: TLSContext, limits: TransportLimits, attempt: ClientAttempt
  ) throws {
    // A client's first byte is the server's answer, which may take as long as the whole.
    var limits = limits
    limits.firstByteTimeoutSeconds = limits.handshakeTimeoutSeconds
    let handler = SecureLineHandler(
      try TLSSession(context, side: .client), mailbox: LoopMailbox(loop: channel.eventLoop),
      limits: limits,
      peer: SecureLineHandler.Peer(owner: attempt, key: AddressKey(channel.remoteAddress)))
    try channel.pipeline.syncOperations.addHandler(handler)
  }
}

/// One attempt to connect: becomes a `ClientConnection` or an error.
///
/// A class because the handler and the waiting task share it.
private final class ClientAttempt: ConnectionOwner {
  let requiredProtocol: String?
  let promise: EventLoopPromise<ClientConnection>

  init(requiredProtocol: String?, promise: EventLoopPromise<ClientConnection>) {
    self.requiredProtocol = requiredProtocol
    self.promise = promise
  }

  func nextID() -> UInt64 { 1 }

  func opened(_ connection: TransportConnection, peerKey: KeyHash?) -> any ConnectionHandler {
    let inbox = ClientInbox(connection)
    guard let peerKey else {
      failed(.wrongKey)
      connection.close()
      return inbox
    }
    promise.succeed(ClientConnection(connection, inbox: inbox, serverKey: peerKey))
    return inbox
  }

  func failed(_ error: TransportError) {
    promise.fail(error)
  }

  func gone(_ key: AddressKey, id: UInt64?) {}
}
