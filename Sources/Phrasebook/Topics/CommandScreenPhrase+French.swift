extension CommandScreenPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noTerminal: "Le plein écran ne peut pas être dessiné sur ce terminal."
    case .usePlain: "Ajoutez --plain pour des lignes ; rien n'y manque."
    case .repaired: "Le terminal est comme avant."
    case .notRepaired: "Ce n'est pas un terminal : il n'y a rien à remettre en ordre."
    }
  }
}
