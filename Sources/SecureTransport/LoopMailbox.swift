package import NIOCore
internal import Synchronization

/// Carries what any thread wants done to the connections of one event loop, in order.
///
/// Whatever is posted until the loop gets to it travels by one hop, and all that one connection is
/// sent in that time goes as one write: one TLS record, one system call.
package final class LoopMailbox: Sendable {
  enum Letter: Sendable {
    case write(ByteBuffer, to: TransportConnection)
    /// Bytes that go as a TLS record of their own.
    case record(ByteBuffer, to: TransportConnection)
    case broadcast(ByteBuffer, to: [TransportConnection])
    case batch([(TransportConnection, ByteBuffer)])
    case caughtUp(TransportConnection)
    case close(TransportConnection, CloseReason)
  }

  private struct Tray {
    var letters: [Letter] = []
    var isRunnerUnderWay = false
  }

  let loop: any EventLoop
  /// Bounded: connections count what waits here for them, and stop posting at their limit.
  private let tray = Mutex(Tray())

  /// A mailbox for the connections of `loop`.
  package init(loop: any EventLoop) {
    self.loop = loop
  }

  func post(_ letter: Letter) {
    post(CollectionOfOne(letter))
  }

  func post(_ letters: some Collection<Letter>) {
    let mustRun = tray.withLock { tray in
      tray.letters.append(contentsOf: letters)
      defer { tray.isRunnerUnderWay = true }
      return !tray.isRunnerUnderWay
    }
    if mustRun { loop.execute { self.handOut() } }
  }

  private func handOut() {
    let letters = tray.withLock { tray in
      defer { tray = Tray() }
      return tray.letters
    }
    var touched: [SecureLineHandler] = []
    var index = 0
    while index < letters.count {
      if case .broadcast(let first, let targets) = letters[index] {
        var joined = first
        index += 1
        while index < letters.count, joinable(letters[index], targets, into: &joined) { index += 1 }
        for target in targets { enqueue(joined, to: target, &touched) }
      } else {
        apply(letters[index], &touched)
        index += 1
      }
    }
    for handler in touched { handler.flushWaiting() }
  }

  /// Joins broadcasts to the same connections before they are copied to each of them.
  private func joinable(
    _ letter: Letter, _ targets: [TransportConnection], into joined: inout ByteBuffer
  ) -> Bool {
    guard case .broadcast(let next, let others) = letter, others.count == targets.count,
      zip(others, targets).allSatisfy({ $0 === $1 })
    else { return false }
    joined.writeImmutableBuffer(next)
    return true
  }

  private func apply(_ letter: Letter, _ touched: inout [SecureLineHandler]) {
    switch letter {
    case .write(let buffer, let connection):
      enqueue(buffer, to: connection, &touched)
    case .record(let buffer, let connection):
      connection.handler.value.flushWaiting()
      enqueue(buffer, to: connection, &touched)
      connection.handler.value.flushWaiting()
    case .broadcast(let buffer, let connections):
      for connection in connections { enqueue(buffer, to: connection, &touched) }
    case .batch(let items):
      for (connection, buffer) in items { enqueue(buffer, to: connection, &touched) }
    case .caughtUp(let connection):
      connection.handler.value.tellCaughtUp()
    case .close(let connection, let reason):
      let handler = connection.handler.value
      handler.flushWaiting()
      handler.finish(reason)
    }
  }

  private func enqueue(
    _ buffer: ByteBuffer, to connection: TransportConnection,
    _ touched: inout [SecureLineHandler]
  ) {
    connection.uncount(buffer)
    let handler = connection.handler.value
    if handler.enqueue(buffer) { touched.append(handler) }
  }
}
