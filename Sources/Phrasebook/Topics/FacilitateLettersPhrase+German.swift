extension FacilitateLettersPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .about: "Briefe zu: "
    case .withAuthors: "Mit denen, die sie geschrieben haben: "
    case .covered: "Mit threads liest du sie; sieh vorher nach, wer deinen Bildschirm sieht."
    case .none: "Es wurden keine Briefe geschrieben."
    case .letter: "{letter}, {who}: "
    case .author: "von dort"
    case .you: "du"
    }
  }
}
