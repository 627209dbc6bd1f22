internal import NIOCore
internal import NIOEmbedded
internal import SecureTransport
internal import Synchronization

/// A client and a server handler joined without sockets, on virtual time.
final class EmbeddedPair {
  /// One end: a channel, its handler's owner and what it was told.
  final class End: ConnectionOwner {
    let requiredProtocol: String?
    private let state = Mutex<(recorder: Recorder?, failure: TransportError?)>((nil, nil))

    var recorder: Recorder? { state.withLock { $0.recorder } }
    var failure: TransportError? { state.withLock { $0.failure } }
    var events: [Recorder.Event] { recorder?.all ?? [] }

    init(requiredProtocol: String? = nil) {
      self.requiredProtocol = requiredProtocol
    }

    func nextID() -> UInt64 { 1 }

    func opened(_ connection: TransportConnection, peerKey: KeyHash?) -> any ConnectionHandler {
      let recorder = Recorder(connection)
      state.withLock { $0.recorder = recorder }
      return recorder
    }

    func failed(_ error: TransportError) {
      state.withLock { $0.failure = error }
    }

    func gone(_ key: AddressKey, id: UInt64?) {}
  }

  let directory: ScratchDirectory
  let server = End()
  let client: End
  let serverChannel = EmbeddedChannel()
  let clientChannel = EmbeddedChannel()

  init(
    limits: TransportLimits = TransportLimits(), serverFloor: TLSVersion = .tls13,
    client contextFor: (ServerIdentity) throws -> TLSContext = {
      try TLSContext(client: .pin($0.pin), protocolName: "attune/1")
    }
  ) throws {
    directory = try ScratchDirectory()
    let identity = try ServerIdentity(stateDirectory: directory.path)
    client = End()
    let context = try TLSContext(
      server: identity, protocolName: "attune/1", floor: serverFloor)
    try Self.add(try TLSSession(context, side: .server), server, limits, to: serverChannel)
    let clientSession = try TLSSession(contextFor(identity), side: .client)
    try Self.add(clientSession, client, limits, to: clientChannel)
  }

  private static func add(
    _ session: TLSSession, _ owner: End, _ limits: TransportLimits, to channel: EmbeddedChannel
  ) throws {
    let handler = SecureLineHandler(
      session, mailbox: LoopMailbox(loop: channel.embeddedEventLoop), limits: limits,
      peer: .init(owner: owner, key: AddressKey(nil)))
    try channel.pipeline.syncOperations.addHandler(handler)
    channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
  }

  /// Runs both loops and carries bytes until nothing moves.
  func run() throws {
    var hasMoved = true
    while hasMoved {
      serverChannel.embeddedEventLoop.run()
      clientChannel.embeddedEventLoop.run()
      let there = try carry(from: clientChannel, to: serverChannel)
      let back = try carry(from: serverChannel, to: clientChannel)
      hasMoved = there || back
    }
  }

  private func carry(from: EmbeddedChannel, to: EmbeddedChannel) throws -> Bool {
    var hasMoved = false
    while let bytes = try from.readOutbound(as: ByteBuffer.self) {
      hasMoved = true
      if to.isActive { try to.writeInbound(bytes) }
    }
    return hasMoved
  }

  func finish() {
    _ = try? serverChannel.finish(acceptAlreadyClosed: true)
    _ = try? clientChannel.finish(acceptAlreadyClosed: true)
  }
}

/// The types of the TLS records in what a channel has sent (23 is application data).
func recordTypes(in channel: EmbeddedChannel) throws -> [UInt8] {
  channel.embeddedEventLoop.run()
  var types: [UInt8] = []
  while var bytes = try channel.readOutbound(as: ByteBuffer.self) {
    while let type = bytes.readInteger(as: UInt8.self), bytes.readInteger(as: UInt16.self) != nil,
      let length = bytes.readInteger(as: UInt16.self), bytes.readSlice(length: Int(length)) != nil
    {
      types.append(type)
    }
  }
  return types
}
