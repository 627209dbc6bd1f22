/// What a reader looks out for in lines of free text before the facilitator reads them.
public struct LineWatch: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// Phrases that may mean that somebody needs care.
  public let care: CareList
  /// The display names of those present.
  public let names: [String]
  /// The tag of the language in which lines are likely written; empty where it is not known.
  public let language: String

  /// Looks out for phrases and names; without either for the shipped phrases alone.
  public init(care: CareList = .shipped, names: [String] = [], language: String = "") {
    self.care = care
    self.names = names
    self.language = language
  }

  /// Says what it is and names nobody.
  public var description: String { "line watch" }
  /// Shows nobody's name.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Whether somebody may need care.
  func needsCare(_ text: String) -> Bool { care.matches(text) }

  /// Whether somebody may be pointed to.
  func mayPoint(_ text: String) -> Bool {
    !PointerFinder.ranges(in: text, names: names, language: language).isEmpty
  }
}
