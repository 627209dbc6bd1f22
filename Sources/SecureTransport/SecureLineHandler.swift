package import NIOCore

/// Who makes connections: told when one opens, fails or is gone, on its event loop.
package protocol ConnectionOwner: AnyObject, Sendable {
  /// The protocol that must have been chosen; nothing where any choice will do.
  var requiredProtocol: String? { get }
  /// A number for the next connection.
  func nextID() -> UInt64
  /// The handshake is done.
  func opened(_ connection: TransportConnection, peerKey: KeyHash?) -> any ConnectionHandler
  /// The handshake came to nothing.
  func failed(_ error: TransportError)
  /// The socket is closed; called once for every handler, last. `id` is nil if it never opened.
  func gone(_ key: AddressKey, id: UInt64?)
}

/// TLS, lines and an outbox on one channel, server or client.
///
/// One handler and not three, because each costs memory on every connection. A class because NIO
/// handlers are; confined to its event loop.
package final class SecureLineHandler: ChannelInboundHandler {
  package typealias InboundIn = ByteBuffer
  package typealias OutboundOut = ByteBuffer

  enum Stage {
    case handshaking
    case open(any ConnectionHandler, TransportConnection)
    /// Our goodbye is on its way; what still comes is thrown away.
    case lingering
    case closed
  }

  let mailbox: LoopMailbox
  let limits: TransportLimits
  let key: AddressKey
  /// Until the socket is gone: whoever keeps a dead connection should not keep its server.
  var owner: (any ConnectionOwner)?

  var stage = Stage.handshaking
  var context: ChannelHandlerContext?
  var session: TLSSession?
  var timer: Scheduled<Void>?
  var waiting = ByteBuffer()
  private var framer: LineFramer
  private var id: UInt64?
  private var hasReceived = false
  private var mustTell = false
  private var hasHeardGoodbye = false

  /// A handler whose handshake begins when the channel is active.
  package init(_ session: TLSSession, mailbox: LoopMailbox, limits: TransportLimits, peer: Peer) {
    self.session = session
    self.mailbox = mailbox
    self.limits = limits
    owner = peer.owner
    key = peer.key
    framer = LineFramer(limit: limits.lineBytes)
  }

  /// Who wants the connection, and the other side's address.
  package struct Peer {
    let owner: any ConnectionOwner
    let key: AddressKey

    /// Puts the two together.
    package init(owner: any ConnectionOwner, key: AddressKey) {
      self.owner = owner
      self.key = key
    }
  }

  // MARK: NIO's calls

  package func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { begin() }
  }

  package func channelActive(context: ChannelHandlerContext) {
    begin()
  }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard let session else { return }
    var bytes = unwrapInboundIn(data)
    hasReceived = true
    session.feed(&bytes)
    if case .handshaking = stage { advance(session) }
    readLines(session)
  }

  package func channelReadComplete(context: ChannelHandlerContext) {
    guard mustTell, case .open(_, let connection) = stage else { return }
    mustTell = false
    mailbox.post(.caughtUp(connection))
  }

  package func channelInactive(context: ChannelHandlerContext) {
    leave(brokenReason, failure: .hungUp)
    stage = .closed
    session = nil
    timer?.cancel()
    timer = nil
  }

  package func handlerRemoved(context: ChannelHandlerContext) {
    leave(brokenReason, failure: .hungUp)
    stage = .closed
    session = nil
    self.context = nil
    owner?.gone(key, id: id)
    owner = nil
  }

  package func errorCaught(context: ChannelHandlerContext, error: any Error) {
    drop(brokenReason, failure: .hungUp)
  }

  /// The socket may break between the peer's goodbye and our answer to it.
  private var brokenReason: CloseReason { hasHeardGoodbye ? .left : .cut }

  // MARK: Handshake

  private func begin() {
    guard timer == nil, let session else { return }
    startTimer()
    advance(session)
  }

  /// One timer in two parts: the first byte, then the whole handshake.
  private func startTimer() {
    let first = min(limits.firstByteTimeoutSeconds, limits.handshakeTimeoutSeconds)
    let rest = limits.handshakeTimeoutSeconds - first
    schedule(seconds: first) { handler in
      guard handler.hasReceived, rest > 0 else { return handler.handshakeTimedOut() }
      handler.schedule(seconds: rest) { $0.handshakeTimedOut() }
    }
  }

  func schedule(seconds: Int, _ body: @escaping (SecureLineHandler) -> Void) {
    timer?.cancel()
    timer = mailbox.loop.assumeIsolated().scheduleTask(in: .seconds(Int64(seconds))) {
      [weak self] in
      if let self { body(self) }
    }
  }

  private func handshakeTimedOut() {
    guard case .handshaking = stage else { return }
    drop(.cut, failure: .timedOut)
  }

  private func advance(_ session: TLSSession) {
    switch session.handshake() {
    case .more:
      sendOutput()
    case .done:
      sendOutput()
      open(session)
    case .failed(let error):
      finish(.garbled, failure: error)
    }
  }

  private func open(_ session: TLSSession) {
    guard case .handshaking = stage, let owner else { return }
    let chosen = session.protocolName
    guard owner.requiredProtocol == nil || owner.requiredProtocol == chosen else {
      return finish(.garbled, failure: .protocolMismatch)
    }
    timer?.cancel()
    timer = nil
    let id = owner.nextID()
    self.id = id
    let connection = TransportConnection(id: id, key: key, alpn: chosen, handler: self)
    stage = .open(owner.opened(connection, peerKey: session.peerKey), connection)
  }

  // MARK: Lines

  private func readLines(_ session: TLSSession) {
    while case .open(let application, let connection) = stage, !connection.isClosed {
      switch session.read(into: &framer) {
      case .bytes:
        guard handOutLines(to: application, of: connection) else {
          return refuseLine(of: application)
        }
      case .more:
        framer.compact()
        return sendOutput()
      case .ended:
        // By the mailbox, so that answers to the last lines still leave.
        hasHeardGoodbye = true
        return connection.close(.left)
      case .failed:
        return finish(.garbled)
      }
    }
  }

  private func refuseLine(of application: any ConnectionHandler) {
    _ = enqueue(ByteBuffer(bytes: application.lastWords(before: .lineTooLong)))
    finish(.lineTooLong)
  }

  private func handOutLines(
    to application: any ConnectionHandler, of connection: TransportConnection
  ) -> Bool {
    while !connection.isClosed {
      switch framer.next() {
      case .line(let line):
        mustTell = true
        application.received(line: line)
      case .more:
        return true
      case .tooLong:
        return false
      }
    }
    return true
  }
}
