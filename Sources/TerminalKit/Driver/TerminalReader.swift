import CTerminal
import Synchronization

/// Reads keys, signals and replies, and gives them out as events.
///
/// A class because the program's threads share it.
final class TerminalReader: Sendable {
  /// Events that may wait for the program; while more are there, no key is read.
  static let capacity = 256
  private static let retryMilliseconds = 20
  private static let pasteMilliseconds = 3000
  private static let endMilliseconds = 200

  let continuation: AsyncStream<InputEvent>.Continuation
  private let writer: ScreenWriter
  private let settings: TerminalSettings
  private let output: Int32
  /// The size that the program was told; a change that comes before the thread runs is news as well.
  private let first: Size
  private let finished: Bell
  private let wishes = Mutex(Wishes())

  private struct Wishes {
    var suspends = false
    var closes = false
  }

  /// What one thread keeps from one round to the next.
  private struct Round {
    var parser = InputParser()
    var waiting: [InputEvent] = []
    var size: Size?
    var isOver = false
  }

  init(
    _ continuation: AsyncStream<InputEvent>.Continuation, writer: ScreenWriter,
    settings: TerminalSettings, output: Int32
  ) throws(TerminalError) {
    finished = try Bell()
    self.continuation = continuation
    self.writer = writer
    self.settings = settings
    self.output = output
    first = TerminalDriver.measured(output)
  }

  func suspend() {
    wishes.withLock { $0.suspends = true }
    cterminal_wake()
  }

  func close() {
    wishes.withLock { $0.closes = true }
    cterminal_wake()
  }

  /// Reads until the terminal is gone or it is closed; on a thread of its own.
  func run() {
    var round = Round()
    round.size = first
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      if wishes.withLock({ $0.closes }) { break }
      let reads = round.waiting.isEmpty
      let ready = Int(cterminal_wait(patience(round), reads ? 1 : 0))
      heed(&round)
      if reads, !round.isOver { take(ready, &round, &buffer) }
      deliver(&round)
      if round.isOver, round.waiting.isEmpty { break }
    }
    continuation.finish()
    finished.ring()
  }

  /// Waits a little until the thread has ended, so that the next screen has the keys for itself.
  func awaitEnd() { finished.wait(milliseconds: Self.endMilliseconds) }

  private func take(_ ready: Int, _ round: inout Round, _ buffer: inout [UInt8]) {
    if wishes.withLock({ $0.closes }) { return }
    if ready > 0, ready & CTERMINAL_INPUT != 0 {
      read(&round, &buffer)
    } else if ready == 0 {
      // A short silence in a paste first, then a long one.
      if round.parser.isPasting, !round.parser.isQuiet { return round.parser.rest() }
      round.waiting += round.parser.flush()
    }
  }

  private func patience(_ round: Round) -> Int32 {
    if !round.waiting.isEmpty { return Int32(Self.retryMilliseconds) }
    if round.parser.isPending { return Int32(settings.escapeMilliseconds) }
    guard round.parser.isPasting else { return -1 }
    return Int32(round.parser.isQuiet ? Self.pasteMilliseconds : settings.escapeMilliseconds)
  }

  private func read(_ round: inout Round, _ buffer: inout [UInt8]) {
    let count = buffer.withUnsafeMutableBytes { cterminal_read($0.baseAddress, $0.count) }
    guard count > 0 else { return end(&round) }
    round.waiting += round.parser.feed(buffer[..<Int(count)])
    for reply in round.parser.takeReplies() { take(reply) }
  }

  private func end(_ round: inout Round) {
    round.waiting.append(.ended)
    round.isOver = true
  }

  /// Gives out what is waiting, as far as there is room.
  private func deliver(_ round: inout Round) {
    while let event = round.waiting.first {
      switch continuation.yield(event) {
      case .dropped: return
      case .enqueued, .terminated: round.waiting.removeFirst()
      @unknown default: round.waiting.removeFirst()
      }
    }
  }

  private func heed(_ round: inout Round) {
    let signals = Int(cterminal_take_signals())
    func has(_ bit: Int) -> Bool { signals & bit != 0 }
    if has(CTERMINAL_ENDED), !round.isOver { return end(&round) }
    let suspends = wishes.withLock { wishes in
      defer { wishes.suspends = false }
      return wishes.suspends
    }
    if suspends || has(CTERMINAL_STOPPED) {
      cterminal_suspend()
      goOn(&round)
    } else if has(CTERMINAL_CONTINUED) {
      cterminal_resume()
      goOn(&round)
    } else if has(CTERMINAL_RESIZED) {
      measure(&round)
    }
  }

  private func goOn(_ round: inout Round) {
    round.parser = InputParser()
    writer.forgetQuestions()
    measure(&round)
    round.waiting.append(.resumed)
  }

  /// Terminals move what they show when their size changes, so that nothing there can be kept.
  private func measure(_ round: inout Round) {
    writer.redraw()
    let size = TerminalDriver.measured(output)
    guard size != round.size else { return }
    round.size = size
    round.waiting.removeAll { if case .resize = $0 { true } else { false } }
    round.waiting.append(.resize(size))
  }

  private func take(_ reply: TerminalReply) {
    switch reply {
    case .mode(TerminalModes.clusterMode, let mode): takeClusters(mode)
    case .isWell: writer.takeReply()
    case .background(let isLight) where settings.theme == nil:
      writer.change { $0.theme = isLight ? .light : .dark }
    default: break
    }
  }

  private func takeClusters(_ mode: TerminalReply.Mode) {
    switch mode {
    case .unknown, .alwaysReset: return
    case .set, .alwaysSet: break
    case .reset:
      let enter = TerminalModes.enter + TerminalModes.setClusters
      let leave = TerminalModes.resetClusters + TerminalModes.leave
      guard cterminal_set_sequences(enter, leave) == 0 else { return }
      writer.send(TerminalModes.setClusters)
    }
    writer.change { $0.simplifiesClusters = false }
  }
}
