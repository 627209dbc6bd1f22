import Synchronization

/// One end of a pipe inside the process: for people whom the server serves itself, and for tests.
///
/// It has an identity because a connection has one.
package final class LocalRoomConnection: RoomConnection {
  /// Lines that may wait for one end before the pipe is closed.
  private static let capacity = 4096

  private let inbound: AsyncStream<[UInt8]>
  private let inlet: AsyncStream<[UInt8]>.Continuation
  private let outlet: AsyncStream<[UInt8]>.Continuation
  /// What stands for TLS's keying material: random, and known to both ends alone.
  private let secret: [UInt8]
  private let rest = Mutex<[UInt8]>([])

  private init(
    inbound: AsyncStream<[UInt8]>, inlet: AsyncStream<[UInt8]>.Continuation,
    outlet: AsyncStream<[UInt8]>.Continuation, secret: [UInt8]
  ) {
    self.secret = secret
    self.inbound = inbound
    self.inlet = inlet
    self.outlet = outlet
  }

  /// Two ends; what one sends, the other reads.
  package static func pair() -> (LocalRoomConnection, LocalRoomConnection) {
    let policy = AsyncStream<[UInt8]>.Continuation.BufferingPolicy.bufferingOldest(capacity)
    let (one, toOne) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: policy)
    let (two, toTwo) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: policy)
    let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    return (
      LocalRoomConnection(inbound: one, inlet: toOne, outlet: toTwo, secret: secret),
      LocalRoomConnection(inbound: two, inlet: toTwo, outlet: toOne, secret: secret)
    )
  }

  package var lines: any AsyncSequence<[UInt8], Never> & Sendable { inbound }

  /// Sends bytes; each newline ends a line for the other side.
  package func send(_ bytes: [UInt8]) {
    let lines = rest.withLock { rest -> [[UInt8]] in
      rest += bytes
      var parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      rest = parts.popLast().map(Array.init) ?? []
      return parts.map(Array.init)
    }
    for line in lines {
      if case .dropped = outlet.yield(line) { close() }
    }
  }

  package func close() {
    outlet.finish()
    inlet.finish()
  }

  /// The same at both ends; a pipe has one use, so the label does not matter.
  package func exportedKey(label: String, length: Int) -> [UInt8]? {
    length <= secret.count ? Array(secret.prefix(length)) : nil
  }
}
