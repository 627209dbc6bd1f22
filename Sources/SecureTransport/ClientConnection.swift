internal import NIOCore
internal import Synchronization

/// A client's open connection to a server.
public struct ClientConnection: Sendable {
  /// The hash of the server's key; under `TrustPolicy.judgedByCaller`, judge it before writing.
  public let serverKey: KeyHash
  /// The lines from the server, for one reader; ends when the connection does.
  public let lines: ClientLines

  private let connection: TransportConnection
  private let inbox: ClientInbox

  init(_ connection: TransportConnection, inbox: ClientInbox, serverKey: KeyHash) {
    self.connection = connection
    self.inbox = inbox
    self.serverKey = serverKey
    lines = inbox.lines
  }

  /// The protocol chosen by ALPN.
  public var alpn: String? { connection.alpn }

  /// Why the connection ended; nil while it is open.
  public var closeReason: CloseReason? { inbox.reason }

  /// Whether the connection is closed or about to be.
  public var isClosed: Bool { connection.isClosed }

  /// Sends bytes after those sent before; a line ends with a newline of its own.
  public func write(_ bytes: [UInt8]) {
    connection.write(bytes)
  }

  /// Sends what was written until now, says goodbye and closes.
  public func close() {
    connection.close()
  }

  /// Keying material that only the two ends of this connection can compute (RFC 8446 §7.5).
  ///
  /// - Throws: `closed`.
  public func exporter(
    label: String, context: [UInt8] = [], length: Int = 32
  ) async throws(TransportError) -> [UInt8] {
    try await connection.exporter(label: label, context: context, length: length)
  }
}

/// The lines of a server as they come, each without its newline.
///
/// When 512 of them wait to be read, the socket is not read until 128 are left: the server then
/// sees a slow reader.
public struct ClientLines: AsyncSequence, Sendable {
  /// A line's bytes.
  public typealias Element = [UInt8]
  /// The end of a connection is no error; `ClientConnection.closeReason` tells why.
  public typealias Failure = Never

  typealias Source = NIOAsyncSequenceProducer<
    [UInt8], NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, ClientInbox.Valve
  >

  fileprivate let base: Source

  /// Reads the lines in order; only one reader may be made.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(base: base.makeAsyncIterator())
  }

  /// The one reader.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let base: Source.AsyncIterator

    /// The next line, or nil when the connection is over or the task is cancelled.
    public mutating func next() async -> [UInt8]? {
      await base.next()
    }
  }
}

/// Takes lines off the event loop and into a task.
///
/// A class because the handler writes and the connection reads it.
final class ClientInbox: ConnectionHandler, Sendable {
  /// Turns the socket's reading off and on again.
  struct Valve: NIOAsyncSequenceProducerDelegate {
    let connection: TransportConnection

    func produceMore() {
      set(true)
    }

    /// Nobody reads any more, so nobody needs the connection.
    func didTerminate() {
      connection.close()
    }

    func set(_ isOpen: Bool) {
      let handler = connection.handler
      connection.mailbox.loop.execute { handler.value.setReading(isOpen) }
    }
  }

  let lines: ClientLines
  private let source: ClientLines.Source.Source
  private let valve: Valve
  private let closeReason = Mutex<CloseReason?>(nil)

  var reason: CloseReason? { closeReason.withLock { $0 } }

  init(_ connection: TransportConnection) {
    valve = Valve(connection: connection)
    let made = NIOAsyncSequenceProducer.makeSequence(
      elementType: [UInt8].self,
      backPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark(
        lowWatermark: 128, highWatermark: 512),
      finishOnDeinit: false, delegate: valve)
    source = made.source
    lines = ClientLines(base: made.sequence)
  }

  func received(line: ByteBufferView) {
    guard source.yield(Array(line)) == .stopProducing else { return }
    valve.connection.handler.value.setReading(false)
  }

  func closed(reason: CloseReason) {
    closeReason.withLock { $0 = reason }
    source.finish()
  }
}
