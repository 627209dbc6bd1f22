extension FacilitateLettersPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .about: "Cartas sobre: "
    case .withAuthors: "Con quienes escribieron: "
    case .covered: "Escribe threads para leerlas; mira antes quién ve tu pantalla."
    case .none: "No se ha escrito ninguna carta."
    case .letter: "{letter}, {who}: "
    case .author: "quien escribió"
    case .you: "tú"
    }
  }
}
