extension CommandScreenPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noTerminal: "Le plein écran ne peut pas être dessiné sur ce terminal."
    case .usePlain: "Ajoutez --plain pour des lignes ; rien n'y manque."
    case .linesStay:
      "--hide-unfocused cache un plein écran ; les lignes restent là où elles sont écrites."
    case .leaveItOut:
      "Retirez-le ici, ou retirez --plain là où il y a un plein écran."
    case .repaired: "Le terminal est comme avant."
    case .notRepaired: "Ce n'est pas un terminal : il n'y a rien à remettre en ordre."
    }
  }
}
