internal import NIOCore
internal import Synchronization

/// How many connections a server has seen, for its metrics.
public struct TransportCounts: Sendable, Equatable {
  /// Connections whose handshake was completed.
  public var opened = 0
  /// Connections refused because the server was full.
  public var refusedFull = 0
  /// Connections refused for their address's number or rate.
  public var refusedAddress = 0
  /// Handshakes that failed or took too long.
  public var failedHandshakes = 0
  /// Connections open now.
  public var open = 0
}

/// Receives a server's new sockets: limits, the key in force, the way to the application.
///
/// A class because all event loops share it; its state is under locks.
final class Reception: ConnectionOwner {
  private struct Book {
    var ledger: AdmissionLedger<AddressKey>
    var open: [UInt64: TransportConnection] = [:]
    var counts = TransportCounts()
    var isClosing = false
    var whenEmpty: CheckedContinuation<Void, Never>?
  }

  private struct Refused: Error {}

  private let configuration: ServerConfiguration
  private let mailboxes: [ObjectIdentifier: LoopMailbox]
  private let accept: TransportServer.Accept
  private let context: Mutex<TLSContext>
  private let book: Mutex<Book>
  private let ids = Atomic<UInt64>(0)

  var requiredProtocol: String? { nil }
  var counts: TransportCounts { book.withLock { $0.counts } }

  init(
    _ configuration: ServerConfiguration, identity: ServerIdentity, loops: [any EventLoop],
    accept: @escaping TransportServer.Accept
  ) throws(TransportError) {
    self.configuration = configuration
    self.accept = accept
    mailboxes = Dictionary(
      uniqueKeysWithValues: loops.map { (ObjectIdentifier($0), LoopMailbox(loop: $0)) })
    context = Mutex(try Self.makeContext(identity, configuration))
    book = Mutex(Book(ledger: AdmissionLedger(limits: configuration.limits)))
  }

  func reload(_ identity: ServerIdentity) throws(TransportError) {
    let fresh = try Self.makeContext(identity, configuration)
    context.withLock { $0 = fresh }
  }

  /// Judges a new socket before it costs anything, then puts the handler on it.
  func receive(_ channel: any Channel) throws {
    let key = AddressKey(channel.remoteAddress)
    guard admit(key), let mailbox = mailboxes[ObjectIdentifier(channel.eventLoop)] else {
      throw Refused()
    }
    do {
      let session = try TLSSession(context.withLock { $0 }, side: .server)
      let handler = SecureLineHandler(
        session, mailbox: mailbox, limits: configuration.limits,
        peer: SecureLineHandler.Peer(owner: self, key: key))
      try channel.pipeline.syncOperations.addHandler(handler)
    } catch {
      gone(key, id: nil)
      throw error
    }
  }

  func nextID() -> UInt64 {
    ids.add(1, ordering: .relaxed).newValue
  }

  func opened(_ connection: TransportConnection, peerKey: KeyHash?) -> any ConnectionHandler {
    let isClosing = book.withLock { book in
      book.open[connection.id] = connection
      book.counts.opened += 1
      book.counts.open += 1
      return book.isClosing
    }
    defer { if isClosing { connection.close() } }
    return accept(connection)
  }

  func failed(_ error: TransportError) {
    book.withLock { $0.counts.failedHandshakes += 1 }
  }

  func gone(_ key: AddressKey, id: UInt64?) {
    let waiter = book.withLock { book in
      book.ledger.release(key)
      if let id, book.open.removeValue(forKey: id) != nil { book.counts.open -= 1 }
      guard book.open.isEmpty else { return nil as CheckedContinuation<Void, Never>? }
      defer { book.whenEmpty = nil }
      return book.whenEmpty
    }
    waiter?.resume()
  }

  /// Closes every connection and returns when the last is gone.
  func closeAll() async {
    await withCheckedContinuation { continuation in
      let connections = book.withLock { book in
        book.isClosing = true
        if !book.open.isEmpty { book.whenEmpty = continuation }
        return Array(book.open.values)
      }
      guard !connections.isEmpty else { return continuation.resume() }
      for connection in connections { connection.close() }
    }
  }

  private func admit(_ key: AddressKey) -> Bool {
    book.withLock { book in
      guard !book.isClosing else { return false }
      switch book.ledger.admit(key, now: .now()) {
      case .admitted:
        return true
      case .full:
        book.counts.refusedFull += 1
      case .tooMany, .tooFast:
        book.counts.refusedAddress += 1
      }
      return false
    }
  }

  private static func makeContext(
    _ identity: ServerIdentity, _ configuration: ServerConfiguration
  ) throws(TransportError) -> TLSContext {
    try TLSContext(
      server: identity, protocolName: configuration.protocolName, floor: configuration.oldestTLS)
  }
}
