/// Keys and what they mean, in as many columns as there is room for.
public struct HelpSheet: Widget, Hashable {
  /// Keys and their meaning.
  public struct Line: Hashable, Sendable {
    /// The keys' names.
    public var keys: String
    /// What they do.
    public var meaning: String

    /// Keys and their meaning.
    public init(_ keys: String, _ meaning: String) {
      self.keys = keys
      self.meaning = meaning
    }
  }

  /// Lines under a heading.
  public struct Section: Hashable, Sendable {
    /// The heading; empty is none.
    public var title: String
    /// The lines.
    public var lines: [Line]

    /// Lines under a heading.
    public init(_ title: String, _ lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }

  /// What is on it.
  public var sections: [Section]
  /// Rows that are scrolled out of sight.
  public var scroll = 0

  /// A sheet.
  public init(_ sections: [Section]) { self.sections = sections }
}
