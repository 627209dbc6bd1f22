extension JoinMovePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .control: "Ctrl"
    case .enter: "Entrée"
    case .space: "Espace"
    case .pageUp: "PgPréc"
    case .pageDown: "PgSuiv"
    case .arrows: "flèches"
    case .choose: "choisir"
    case .move: "bouger"
    case .scroll: "défiler"
    case .toKeys: "aux touches"
    case .toText: "au texte"
    case .next: "suivant"
    case .close: "fermer"
    case .pickUp: "prendre"
    case .putDown: "poser"
    case .carry: "porter"
    case .markUpTo: "cocher jusqu'à {most}"
    case .later: "mettre de côté"
    case .yes: "oui"
    case .no: "non"
    case .readOn: "lire la suite"
    case .toChoices: "vers les choix"
    case .newRow: "nouvelle ligne"
    case .before: "retour"
    case .toPlace: "à cette place"
    }
  }
}
