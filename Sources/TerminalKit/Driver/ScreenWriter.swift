import CTerminal
import Synchronization

/// Writes the newest frame, always, and never an old one: a slow line skips what it cannot show.
///
/// A class because the program's threads share it.
final class ScreenWriter: Sendable {
  private struct Desk {
    var newest: Frame?
    var encoder: Encoder
    /// What is to be written before the next frame, such as a question to the terminal.
    var before: [UInt8] = []
    var needsAll = true
    var isClosed = false
    var flow = LineFlow()
  }

  private static let lastReplyMilliseconds = 1000

  private let desk: Mutex<Desk>
  private let bell: Bell
  /// Rings for whoever waits for the last reply.
  private let repliesEnded: Bell
  private let paceMilliseconds: Int

  init(_ settings: TerminalSettings) throws(TerminalError) {
    desk = Mutex(Desk(encoder: settings.encoder))
    bell = try Bell()
    repliesEnded = try Bell()
    paceMilliseconds = settings.paceMilliseconds
  }

  func present(_ frame: Frame) {
    desk.withLock { $0.newest = frame }
    bell.ring()
  }

  /// Writes a sequence of ours as soon as it is its turn.
  func send(_ sequence: String) {
    desk.withLock { $0.before += sequence.utf8 }
    bell.ring()
  }

  /// Draws everything again.
  func redraw() {
    desk.withLock { $0.needsAll = true }
    bell.ring()
  }

  /// Changes how frames are encoded, and draws everything again.
  func change(_ change: (inout Encoder) -> Void) {
    desk.withLock {
      change(&$0.encoder)
      $0.needsAll = true
    }
    bell.ring()
  }

  /// The terminal has all that was written before it was asked.
  func takeReply() {
    let isClosed = desk.withLock { desk in
      desk.flow.takeReply()
      return desk.isClosed
    }
    bell.ring()
    if isClosed { repliesEnded.ring() }
  }

  /// What was asked may have been answered to somebody else.
  func forgetQuestions() { desk.withLock { $0.flow = LineFlow() } }

  func close() {
    let awaitsReply = desk.withLock { desk in
      desk.isClosed = true
      return desk.flow.awaitsReply
    }
    bell.ring()
    // Else a slow line would bring the reply to the shell.
    if awaitsReply { repliesEnded.wait(milliseconds: Self.lastReplyMilliseconds) }
  }

  /// Writes until it is closed; on a thread of its own, which a slow line may hold up.
  func run() {
    var shown: Frame?
    var next = ContinuousClock.now
    while true {
      bell.wait(milliseconds: -1)
      while let rest = milliseconds(until: later(next)), !isClosed { bell.wait(milliseconds: rest) }
      if isClosed { return }
      let (bytes, frame) = task(after: shown)
      if bytes.isEmpty { continue }
      // What was not written whole has to be drawn anew.
      shown = write(bytes) ? frame : nil
      next = .now + .milliseconds(paceMilliseconds)
    }
  }

  private var isClosed: Bool { desk.withLock { $0.isClosed } }

  /// The moment of the next frame, or a later one while too much is on its way.
  private func later(_ next: ContinuousClock.Instant) -> ContinuousClock.Instant {
    let waits = desk.withLock { $0.flow.waits(at: .now) }
    return waits.map { max($0, next) } ?? next
  }

  private func task(after shown: Frame?) -> ([UInt8], Frame?) {
    let work = desk.withLock { desk in
      defer {
        desk.before = []
        desk.needsAll = false
      }
      return desk
    }
    let known = work.needsAll ? nil : shown
    guard let newest = work.newest else { return (work.before, known) }
    let bytes = work.before + work.encoder.encode(newest, after: known)
    let asks = desk.withLock { $0.flow.write(bytes.count, at: .now) }
    return (asks ? bytes + LineFlow.question : bytes, newest)
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { cterminal_write($0.baseAddress, $0.count) == 0 }
  }

  private func milliseconds(until instant: ContinuousClock.Instant) -> Int? {
    let rest = instant - .now
    return rest > .zero ? Int(rest / .milliseconds(1)) + 1 : nil
  }
}

/// Wakes a thread that waits.
///
/// A class because it owns two descriptors, which it closes.
final class Bell: Sendable {
  private let reading: Int32
  private let writing: Int32

  init() throws(TerminalError) {
    var descriptors: [Int32] = [-1, -1]
    guard cterminal_open_bell(&descriptors) == 0 else { throw .noResources }
    (reading, writing) = (descriptors[0], descriptors[1])
  }

  deinit {
    var descriptors = [reading, writing]
    cterminal_close_bell(&descriptors)
  }

  func ring() { cterminal_ring_bell(writing) }

  /// Waits until it rings, at most so many milliseconds; negative is for ever.
  func wait(milliseconds: Int) { _ = cterminal_await_bell(reading, Int32(milliseconds)) }
}
