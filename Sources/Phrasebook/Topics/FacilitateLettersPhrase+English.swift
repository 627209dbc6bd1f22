extension FacilitateLettersPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .about: "Letters about "
    case .withAuthors: "With the authors of "
    case .covered: "Type threads to read them; look at who sees your screen first."
    case .none: "No letters have been written."
    case .letter: "{letter}, {who}: "
    case .author: "author"
    case .you: "you"
    }
  }
}
