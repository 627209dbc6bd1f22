internal import NIOCore

/// What leaves, and how a connection ends.
extension SecureLineHandler {
  /// Adds bytes to those that wait for this tick's write; true if they are the first.
  func enqueue(_ bytes: ByteBuffer) -> Bool {
    guard case .open = stage else { return false }
    guard waiting.readableBytes > 0 else {
      waiting = bytes
      return true
    }
    waiting.writeImmutableBuffer(bytes)
    return false
  }

  /// Encrypts and sends what waits.
  func flushWaiting() {
    guard case .open = stage, waiting.readableBytes > 0, let session else { return }
    let bytes = waiting
    waiting = ByteBuffer()
    guard session.write(bytes) else { return drop(.garbled) }
    sendOutput()
  }

  /// Sends what OpenSSL has written: records, replies to key updates, alerts.
  ///
  /// The channel stops being writable at the outbox limit, which is set as its high watermark.
  func sendOutput() {
    guard let context, let output = session?.takeOutput() else { return }
    context.writeAndFlush(wrapOutboundOut(output), promise: nil)
    if !context.channel.isWritable { drop(.slowReader) }
  }

  /// Ends politely: what was written and our goodbye leave, then we wait for the peer's.
  ///
  /// Closing at once while bytes of the peer are unread would reset the connection, and the peer
  /// would lose our last words.
  func finish(_ reason: CloseReason, failure: TransportError = .hungUp) {
    guard reason != .slowReader else { return drop(.slowReader) }
    flushWaiting()
    guard leave(reason, failure: failure) else { return }
    session?.shutDown()
    sendOutput()
    session = nil
    guard case .lingering = stage, let context else { return }
    context.close(mode: .output, promise: nil)
    schedule(seconds: limits.lingerSeconds) { $0.context?.close(promise: nil) }
  }

  /// Ends at once.
  func drop(_ reason: CloseReason, failure: TransportError = .hungUp) {
    leave(reason, failure: failure)
    session = nil
    context?.close(promise: nil)
  }

  /// Tells the owner or the application, once, that it is over.
  @discardableResult
  func leave(_ reason: CloseReason, failure: TransportError) -> Bool {
    switch stage {
    case .handshaking:
      stage = .lingering
      owner?.failed(failure)
      return true
    case .open(let application, let connection):
      stage = .lingering
      waiting = ByteBuffer()
      connection.markClosed()
      application.closed(reason: reason)
      return true
    case .lingering, .closed:
      return false
    }
  }

  /// The event loop has handed over all lines of this turn.
  func tellCaughtUp() {
    if case .open(let application, _) = stage { application.caughtUp() }
  }

  func export(label: String, context: [UInt8], length: Int) throws(TransportError) -> [UInt8] {
    guard case .open = stage, let session else { throw .closed }
    return try session.export(label: label, context: context, length: length)
  }
}

extension SecureLineHandler {
  /// Stops or starts reading the socket, so that the peer's sending slows down.
  func setReading(_ isReading: Bool) {
    _ = context?.channel.setOption(.autoRead, value: isReading)
    if isReading { context?.read() }
  }
}
