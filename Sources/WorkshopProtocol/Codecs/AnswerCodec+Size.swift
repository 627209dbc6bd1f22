extension AnswerCodec {
  /// Bytes of a grapheme as the size of an envelope counts them; a text that needs more is refused
  /// on its author's screen.
  private static let bytesPerGrapheme = 4
  /// `,"keep":true` and the braces.
  private static let frame = 14

  /// The bytes that an answer to such a step needs at most, for choosing its envelope's size.
  public static func maximumBytes(for body: StepCard.Body) -> Int {
    switch body {
    case .talk, .breathe, .pair, .round, .draft, .reflect, .pause: 0
    case .gate(let card): frame + 10 + digits(card.options.count)
    case .choice(let options, let maxPicks):
      frame + 10 + min(maxPicks, options.count) * (digits(options.count) + 1)
    case .scale(let range, _): frame + 9 + digits(range)
    case .grid(_, _, let size): frame + 11 + 2 * digits(size)
    case .rank(let items, let top):
      frame + 10 + min(top, items.count) * (digits(items.count) + 1)
    case .statements(let items, let labels):
      frame + 10 + items.count * (max(4, digits(labels.count)) + 1)
    case .match(let items, _, let offersDyads):
      frame + 10 + items.count * 5 + (offersDyads ? namesBytes : 0)
    case .text(let limit): frame + 9 + limit * bytesPerGrapheme
    case .words(let count, let maxWords):
      frame + 10 + count * (maxWords * wordGraphemes * bytesPerGrapheme + 3)
    case .feedback(let items): frame + 13 + items.reduce(0) { $0 + bytes(of: $1) + 1 }
    }
  }

  /// Graphemes of a word with the space behind it, and of a name.
  private static let wordGraphemes = 24

  /// `,"with":[]` with as many names as may stand there.
  private static var namesBytes: Int {
    10 + WireLimits.comparedNames * (wordGraphemes * bytesPerGrapheme + 3)
  }

  private static func bytes(of item: StepCard.FeedbackCard) -> Int {
    switch item {
    case .scale(_, let range, _): max(4, digits(range))
    case .text(_, let limit): max(4, limit * bytesPerGrapheme + 2)
    }
  }

  private static func digits(_ number: Int) -> Int { String(number).utf8.count }

  private static func digits(_ range: ClosedRange<Int>) -> Int {
    max(digits(range.lowerBound), digits(range.upperBound))
  }
}
