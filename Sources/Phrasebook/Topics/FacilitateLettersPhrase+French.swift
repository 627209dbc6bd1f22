extension FacilitateLettersPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .about: "Lettres sur : "
    case .withAuthors: "Avec qui a écrit : "
    case .covered: "Tapez threads pour les lire ; regardez d'abord qui voit votre écran."
    case .none: "Aucune lettre n'a été écrite."
    case .letter: "{letter}, {who} : "
    case .author: "qui a écrit"
    case .you: "vous"
    }
  }
}
