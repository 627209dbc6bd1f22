/// A text of a workshop file in one or several languages.
public struct LocalizedText: Hashable, Sendable {
  /// One language's wording.
  public struct Wording: Hashable, Sendable {
    /// A language tag such as `en` or `de`; empty where the file names no languages.
    public let language: String
    /// The words.
    public let text: String

    /// Pairs a language with its words.
    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The wordings in the order of the file; never empty.
  public let wordings: [Wording]

  /// A text in one unnamed language.
  public init(_ text: String) { wordings = [Wording(language: "", text: text)] }

  /// A text in several languages, or nil when there is none.
  public init?(wordings: [Wording]) {
    guard !wordings.isEmpty else { return nil }
    self.wordings = wordings
  }

  /// The words in a language, or in the file's first language where that one is missing.
  public func text(in language: String = "") -> String {
    (wordings.first { $0.language == language } ?? wordings.first)?.text ?? ""
  }
}
