public import WorkshopModel

/// How long an envelope is: one of six lengths, the same for every answer of a step (rules T3).
public enum SizeClass: Int, Hashable, Comparable, Sendable, CaseIterable {
  case bytes256 = 256
  case bytes512 = 512
  case bytes1024 = 1024
  case bytes2048 = 2048
  case bytes4096 = 4096
  case bytes8192 = 8192

  /// The length of an envelope in bytes.
  public var bytes: Int { rawValue }

  /// How many bytes of content an envelope holds.
  public var capacity: Int { rawValue - EnvelopeCodec.headerBytes }

  /// The class that holds every answer which a step allows, whoever gives it and in any script.
  ///
  /// It follows from the step's shape and limits alone, so that all who read the same step agree.
  /// A step that allows more than the largest class holds gets the largest class.
  public static func fitting(_ step: Step) -> SizeClass {
    let needed = Bound.frame + contentBytes(step.kind)
    return allCases.first { $0.capacity >= needed } ?? .bytes8192
  }

  /// By length.
  public static func < (left: SizeClass, right: SizeClass) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Upper bounds of an encoded answer's parts, in bytes.
  private enum Bound {
    /// Names of fields, braces and the tick "may be kept".
    static let frame = 64
    /// A number with its sign and a separator.
    static let number = 8
    /// A grapheme on a generous average: a family emoji is longer, a letter has one to four.
    static let grapheme = 16
    /// A word: 32 letters of four bytes.
    static let word = 128
    /// The most names with whom somebody would compare in twos.
    static let names = 8
    /// A display name: 24 graphemes.
    static let name = 24 * grapheme
    /// Quotation marks and a separator around a text.
    static let quotes = 8
  }

  private static func contentBytes(_ kind: StepKind) -> Int {
    switch kind {
    case .choice(let question): question.maxPicks * Bound.number
    case .rank(let question): question.top * Bound.number
    case .statements(let question): question.items.count * Bound.number
    case .text(let question): textBytes(question)
    case .words(let question):
      question.count * (question.maxWords * Bound.word + Bound.quotes)
    case .match(let question): matchBytes(question)
    case .feedback(let items): items.reduce(0) { $0 + itemBytes($1) }
    case .gate, .scale, .grid: 2 * Bound.number
    case .talk, .breathe, .pair, .round, .draft, .reflect, .break: 0
    }
  }

  private static func textBytes(_ question: TextQuestion) -> Int {
    question.limit * Bound.grapheme + Bound.quotes
  }

  private static func matchBytes(_ question: MatchQuestion) -> Int {
    let names = question.scope == .dyads ? Bound.names * (Bound.name + Bound.quotes) : 0
    return question.items.count * Bound.number + names
  }

  private static func itemBytes(_ item: FeedbackItem) -> Int {
    switch item {
    case .scale: 4 * Bound.number
    case .text(_, let question): textBytes(question) + 2 * Bound.number
    }
  }
}
