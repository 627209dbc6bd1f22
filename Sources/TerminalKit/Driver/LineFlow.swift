/// What is still on its way to the terminal, as far as the terminal's own replies tell.
///
/// Buffers between a program and a slow line take a hundred times as much as the line carries in a
/// second, and then a screen shows what was long ago. So the terminal is asked now and then whether
/// it is well; its reply says that everything before the question has arrived. A terminal that
/// never replies is never waited for.
package struct LineFlow: Sendable {
  /// Bytes that may be on their way before the next frame waits: half a second at 9,600 bit/s.
  private static let window = 512
  /// Bytes after which it is asked again.
  private static let grain = 192
  /// How long a reply is waited for by a terminal that has replied before.
  private static let patience = Duration.seconds(10)

  /// Asks whether the terminal is well.
  package static let question = Array("\u{1B}[5n".utf8)

  /// Bytes since the last question.
  private var after = 0
  /// Bytes up to the question that is open, and when it was asked.
  private var open: (bytes: Int, since: ContinuousClock.Instant)?
  private var hasReplied = false

  /// Nothing is on its way.
  package init() {}

  /// Whether a reply is on its way from a terminal that gives replies.
  package var awaitsReply: Bool { hasReplied && open != nil }

  /// Notes that so many bytes are written; says whether the question goes after them.
  package mutating func write(_ count: Int, at now: ContinuousClock.Instant) -> Bool {
    after += count
    guard open == nil, after >= Self.grain else { return false }
    open = (after + Self.question.count, now)
    after = 0
    return true
  }

  /// The terminal has replied.
  package mutating func takeReply() {
    hasReplied = true
    open = nil
  }

  /// Until when the next frame waits for a reply; nil where it need not wait.
  package mutating func waits(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    guard hasReplied, let (bytes, since) = open, bytes + after >= Self.window else { return nil }
    if now < since + Self.patience { return since + Self.patience }
    self = LineFlow()
    return nil
  }
}
