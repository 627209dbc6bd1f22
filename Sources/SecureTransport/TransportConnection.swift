public import NIOCore
internal import Synchronization

/// One open connection, to be written to and closed from any thread.
///
/// A class because it stands for one socket; compare with `===` or by `id`.
public final class TransportConnection: Sendable {
  /// A number that no other connection of this server had.
  public let id: UInt64
  /// The address as a key for rate limits; it cannot be printed or turned back.
  public let remoteAddressKey: AddressKey
  /// The protocol chosen by ALPN; nothing for a bare terminal, which gets line mode.
  public let alpn: String?

  let mailbox: LoopMailbox
  let handler: NIOLoopBound<SecureLineHandler>
  private let outboxBytes: Int
  private let waiting = Atomic<Int>(0)
  private let closed = Atomic<Bool>(false)

  init(id: UInt64, key: AddressKey, alpn: String?, handler: SecureLineHandler) {
    self.id = id
    remoteAddressKey = key
    self.alpn = alpn
    mailbox = handler.mailbox
    outboxBytes = handler.limits.outboxBytes
    self.handler = NIOLoopBound(handler, eventLoop: handler.mailbox.loop)
  }

  /// Whether the connection is closed or about to be; writes are then dropped.
  public var isClosed: Bool { closed.load(ordering: .relaxed) }

  /// Sends bytes after those sent before; joined with the others of this tick.
  public func write(_ bytes: ByteBuffer) {
    guard count(bytes) else { return }
    mailbox.post(.write(bytes, to: self))
  }

  /// Sends bytes after those sent before; joined with the others of this tick.
  public func write(_ bytes: [UInt8]) {
    write(ByteBuffer(bytes: bytes))
  }

  /// Sends bytes as a TLS record of their own, so that its length on the wire is theirs alone.
  public func writeRecord(_ bytes: [UInt8]) {
    let buffer = ByteBuffer(bytes: bytes)
    guard count(buffer) else { return }
    mailbox.post(.record(buffer, to: self))
  }

  /// Sends what was written until now, says goodbye and closes; no further line is received.
  public func close() {
    close(.closedHere)
  }

  /// Keying material that only the two ends of this connection can compute (RFC 8446 §7.5).
  ///
  /// - Throws: `closed`.
  public func exporter(
    label: String, context: [UInt8] = [], length: Int = 32
  ) async throws(TransportError) -> [UInt8] {
    guard !isClosed else { throw .closed }
    let answer = mailbox.loop.submit {
      Result { () throws(TransportError) in
        try self.handler.value.export(label: label, context: context, length: length)
      }
    }
    guard let result = try? await answer.get() else { throw .closed }
    return try result.get()
  }

  /// The same, at once, inside a call of the connection's handler.
  ///
  /// - Throws: `notOnLoop` elsewhere, `closed`.
  public func exporterOnLoop(
    label: String, context: [UInt8] = [], length: Int = 32
  ) throws(TransportError) -> [UInt8] {
    guard mailbox.loop.inEventLoop else { throw .notOnLoop }
    return try handler.value.export(label: label, context: context, length: length)
  }

  func close(_ reason: CloseReason) {
    guard !closed.exchange(true, ordering: .relaxed) else { return }
    mailbox.post(.close(self, reason))
  }

  func markClosed() {
    closed.store(true, ordering: .relaxed)
  }

  /// Counts bytes that go into the mailbox; a peer for whom too much waits is dropped.
  func count(_ bytes: ByteBuffer) -> Bool {
    guard bytes.readableBytes > 0, !isClosed else { return false }
    let cost = Self.cost(bytes)
    guard waiting.add(cost, ordering: .relaxed).newValue <= outboxBytes else {
      close(.slowReader)
      return false
    }
    return true
  }

  func uncount(_ bytes: ByteBuffer) {
    waiting.subtract(Self.cost(bytes), ordering: .relaxed)
  }

  /// A letter has a price of its own, or a flood of single bytes would cost nothing.
  private static func cost(_ bytes: ByteBuffer) -> Int {
    max(64, bytes.readableBytes)
  }
}

/// What an application does with one connection; called on its event loop, one call at a time.
public protocol ConnectionHandler: AnyObject {
  /// A line has come, without its newline; the bytes are not decoded.
  func received(line: ByteBufferView)
  /// The lines of this turn of the event loop were handed over, those of other connections too.
  ///
  /// Called for each connection that had one: the place to wake another thread, once for all.
  func caughtUp()
  /// What to send before this side ends the connection for something that the peer did.
  func lastWords(before reason: CloseReason) -> [UInt8]
  /// The connection is over; called once, last.
  func closed(reason: CloseReason)
}

extension ConnectionHandler {
  /// Does nothing.
  public func caughtUp() {}
  /// Says nothing.
  public func lastWords(before reason: CloseReason) -> [UInt8] { [] }
}
