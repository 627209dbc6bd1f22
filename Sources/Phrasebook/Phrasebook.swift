/// The interface's sentences in one language.
public struct Phrasebook: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// Whether marks such as quotation marks are drawn in ASCII; letters stay what they are.
  public var isASCII = false
  /// Whether sentences name the keys of a drawn screen where line mode names words that are typed.
  public var namesKeys = false

  /// The sentences of a language.
  public init(_ language: Language = .english) { self.language = language }

  /// The program's own sentences for a session whose texts have that tag: English where it speaks
  /// no such language.
  public init(tag: String) { self.init(Language(tag: tag) ?? .english) }

  /// A sentence with its values in their places.
  ///
  /// `{name}` stands for a value, `{name:day|days}` for the form that a number asks for: the first
  /// for one (in French also for none), the second for all others. Values are put in as they are and
  /// not looked at again, so that a brace in somebody's name means nothing.
  public func callAsFunction(
    _ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]
  ) -> String {
    let text = sentence(phrase)
    return values.isEmpty && !text.utf8.contains(UInt8(ascii: "{"))
      ? text : PhraseTemplate(text).filled(with: values, language)
  }

  func sentence(_ phrase: some PhraseKey) -> String {
    if namesKeys, let other = phrase.onKeys { return sentence(other) }
    if isASCII { return ASCIIMarks.set(phrase.text(in: language)) }
    return language == .french ? FrenchSpacing.set(phrase.french) : phrase.text(in: language)
  }
}

/// The key of a sentence; each topic of the interface has an enumeration of them.
public protocol PhraseKey: Hashable, Sendable, CaseIterable, RawRepresentable
where RawValue == String {
  /// The sentence in English.
  var english: String { get }
  /// The sentence in German.
  var german: String { get }
  /// The sentence in Spanish.
  var spanish: String { get }
  /// The sentence in French.
  var french: String { get }
  /// The sentence for a drawn screen; nil where it is the same.
  var onKeys: (any PhraseKey)? { get }
}

extension PhraseKey {
  /// Most sentences are the same everywhere.
  public var onKeys: (any PhraseKey)? { nil }
}

extension PhraseKey {
  /// The sentence in a language, with its places for values.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .german: german
    case .spanish: spanish
    case .french: french
    }
  }
}

/// What is put into a sentence.
public enum PhraseValue: Hashable, Sendable, ExpressibleByIntegerLiteral,
  ExpressibleByStringInterpolation
{
  case number(Int)
  case text(String)

  /// A number.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
