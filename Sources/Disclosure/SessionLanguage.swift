internal import Phrasebook
public import WorkshopModel

extension Workshop {
  /// The tag that a session's texts and the program's own sentences follow.
  ///
  /// - Parameter chosen: What was chosen for the session; empty for the file's first language.
  /// - Returns: A tag; empty where nothing was chosen and the file names no languages.
  public func sessionLanguage(_ chosen: String) -> String {
    chosen.isEmpty ? languages.first ?? "" : chosen
  }

  /// The languages in which a session can be held: the file's, or, where it names none, those of
  /// the program's own sentences.
  public var sessionLanguages: [String] {
    languages.isEmpty ? Language.allCases.map(\.rawValue) : languages
  }

  /// The language that a wish stands for.
  ///
  /// - Parameter wish: A tag such as `de` or `de-CH`; a region that is not there is left out
  ///   (RFC 4647, 3.4). Empty for the file's first language.
  /// - Returns: One of ``sessionLanguages``, empty for an empty wish, or nil for one that cannot be
  ///   followed.
  public func language(for wish: String) -> String? {
    guard !wish.isEmpty else { return "" }
    var rest = wish.lowercased()[...]
    while true {
      if let tag = sessionLanguages.first(where: { $0.lowercased() == rest }) { return tag }
      guard let end = rest.lastIndex(of: "-") else { return nil }
      rest = rest[..<end]
    }
  }
}
