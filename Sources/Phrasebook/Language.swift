/// A language that the interface speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case german = "de"
  case spanish = "es"
  case french = "fr"

  /// The language of a tag such as `de`, `de_CH.UTF-8` or `fr-CA`; nil where it is not spoken here.
  public init?(tag: String) {
    let head = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: head.lowercased())
  }

  /// What the environment asks for: `LC_ALL`, `LC_MESSAGES`, then `LANG` (POSIX locale, 8.2).
  public init(environment: [String: String]) {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    self = tag.flatMap { Language(tag: $0) } ?? .english
  }

  /// What its speakers call it.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    case .spanish: "Español"
    case .french: "Français"
    }
  }
}
