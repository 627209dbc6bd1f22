internal import NIOCore
internal import Synchronization

/// The lines of a server as they come, each without its newline.
///
/// When a mebibyte of them waits to be read, the socket is not read until most of it is taken: the
/// server then sees a slow reader. A loop may be left and another begun, one at a time.
public struct ClientLines: AsyncSequence, Sendable {
  /// A line's bytes.
  public typealias Element = [UInt8]
  /// The end of a connection is no error; `ClientConnection.closeReason` tells why.
  public typealias Failure = Never

  let queue: LineQueue

  /// Reads on where the last reader stopped.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(queue: queue)
  }

  /// Reads one line after the other.
  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    let queue: LineQueue

    /// The next line, or nil when the connection is over or the task is cancelled.
    public func next() async -> [UInt8]? {
      await queue.next()
    }
  }
}

/// Lines between the event loop that receives them and the task that reads them.
///
/// A class because both hold it; its state is under a lock.
final class LineQueue: Sendable {
  private struct State {
    var lines: [[UInt8]] = []
    var head = 0
    var cost = 0
    var isPaused = false
    var isFinished = false
    var reader: CheckedContinuation<[UInt8]?, Never>?
  }

  private enum Turn {
    case line([UInt8], mustResume: Bool)
    case end
    case wait
  }

  private static let most = 1_048_576
  private static let few = 262_144

  private let state = Mutex(State())
  private let setReading: @Sendable (Bool) -> Void

  /// `setReading` stops the socket's reading and starts it again; called on any thread.
  init(setReading: @escaping @Sendable (Bool) -> Void) {
    self.setReading = setReading
  }

  func push(_ line: [UInt8]) {
    let (reader, mustPause) = state.withLock { state in
      if let reader = state.reader {
        state.reader = nil
        return (reader as CheckedContinuation<[UInt8]?, Never>?, false)
      }
      state.lines.append(line)
      state.cost += Self.cost(line)
      guard state.cost > Self.most, !state.isPaused else { return (nil, false) }
      state.isPaused = true
      return (nil, true)
    }
    reader?.resume(returning: line)
    if mustPause { setReading(false) }
  }

  func finish() {
    let reader = state.withLock { state in
      state.isFinished = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: nil)
  }

  func next() async -> [UInt8]? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { reader in
        switch take(or: reader) {
        case .line(let line, let mustResume):
          if mustResume { setReading(true) }
          reader.resume(returning: line)
        case .end:
          reader.resume(returning: nil)
        case .wait:
          break
        }
      }
    } onCancel: {
      let reader = state.withLock { state in
        defer { state.reader = nil }
        return state.reader
      }
      reader?.resume(returning: nil)
    }
  }

  private func take(or reader: CheckedContinuation<[UInt8]?, Never>) -> Turn {
    state.withLock { state in
      precondition(state.reader == nil, "the lines of a connection have one reader at a time")
      guard state.head < state.lines.count else {
        // Under the lock: a cancellation then finds this reader, or this reader finds it.
        guard !state.isFinished, !Task.isCancelled else { return .end }
        state.reader = reader
        return .wait
      }
      let line = state.lines[state.head]
      Self.advance(&state, past: line)
      guard state.isPaused, state.cost < Self.few else { return .line(line, mustResume: false) }
      state.isPaused = false
      return .line(line, mustResume: true)
    }
  }

  /// Moves the rest down only when half of the array is read, so that each line moves about once.
  private static func advance(_ state: inout State, past line: [UInt8]) {
    state.cost -= cost(line)
    state.lines[state.head] = []
    state.head += 1
    guard state.head * 2 > state.lines.count else { return }
    state.lines.removeFirst(state.head)
    state.head = 0
  }

  private static func cost(_ line: [UInt8]) -> Int {
    line.count + 64
  }
}

/// Hands a client's lines to its queue.
///
/// A class because the handler and the connection share it.
final class ClientInbox: ConnectionHandler, Sendable {
  let queue: LineQueue
  private let closeReason = Mutex<CloseReason?>(nil)

  var reason: CloseReason? { closeReason.withLock { $0 } }

  init(_ connection: TransportConnection) {
    let handler = connection.handler
    let loop = connection.mailbox.loop
    queue = LineQueue { isReading in
      loop.execute { handler.value.setReading(isReading) }
    }
  }

  func received(line: ByteBufferView) {
    queue.push(Array(line))
  }

  func closed(reason: CloseReason) {
    closeReason.withLock { $0 = reason }
    queue.finish()
  }
}
