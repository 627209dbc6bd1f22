extension JoinMovePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .enter: "Entrée"
    case .arrows: "flèches"
    case .space: "Espace"
    case .controlD: "Ctrl-D"
    case .pages: "PgPréc PgSuiv"
    case .choose: "choisir"
    case .move: "bouger"
    case .mark: "cocher"
    case .scroll: "lire la suite"
    case .toKeys: "touches"
    case .toText: "au texte"
    case .next: "suivant"
    case .close: "fermer"
    case .later: "mettre de côté"
    case .yes: "oui"
    case .no: "non"
    }
  }
}
