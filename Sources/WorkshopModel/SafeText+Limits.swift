extension SafeText {
  /// How much of somebody else's text is kept; the rest is cut off at the end of a grapheme.
  public struct Limits: Hashable, Sendable {
    /// The most characters as a reader counts them.
    public let graphemes: Int
    /// The most Unicode scalars, so that a short text is not a long one underneath.
    public let scalars: Int
    /// The most combining marks on one base; four write every living language.
    public let marks: Int
    /// The most lines; a further line break becomes a space.
    public let lines: Int

    /// Sets every bound; what is below its least meaning counts as that.
    public init(graphemes: Int, scalars: Int, marks: Int = 4, lines: Int = 1) {
      self.graphemes = max(0, graphemes)
      self.scalars = max(0, scalars)
      self.marks = max(0, marks)
      self.lines = max(1, lines)
    }

    /// Whether line breaks are kept.
    public var isMultiline: Bool { lines > 1 }

    /// One line of at most 400 graphemes.
    public static let line = line(graphemes: 400)

    /// At most 4,000 graphemes on 60 lines.
    public static let paragraph = paragraph(graphemes: 4000)

    /// One line of so many graphemes, with four scalars for each.
    public static func line(graphemes: Int) -> Limits {
      Limits(graphemes: graphemes, scalars: scalars(for: graphemes))
    }

    /// At most 60 lines of so many graphemes together, with four scalars for each.
    public static func paragraph(graphemes: Int) -> Limits {
      Limits(graphemes: graphemes, scalars: scalars(for: graphemes), lines: 60)
    }

    /// For text that was bounded before.
    static let unbounded = Limits(graphemes: .max, scalars: .max, marks: .max, lines: .max)

    private static func scalars(for graphemes: Int) -> Int {
      let (product, overflow) = graphemes.multipliedReportingOverflow(by: 4)
      return overflow ? .max : product
    }
  }
}
