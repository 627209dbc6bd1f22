extension FacilitateSignalPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .signals: "Signaux : plus lentement, {slower} ; plus de temps, {moreTime}."
    case .nobody: "personne"
    case .some: "quelques personnes"
    case .many: "beaucoup de monde"
    case .note: "Note : "
    case .noteFrom: "Note de {name} : "
    case .noNotes: "Aucune note n'est arrivée."
    case .callsStand: "Aimerait parler à quelqu'un ({key} : c'est fait) : "
    case .aPair: "un binôme"
    case .callsSeen: "C'est fait. L'appel n'est plus affiché."
    case .noCalls: "Personne n'attend qu'on vienne lui parler."
    case .noted: "Noté dans votre propre fichier."
    case .notKept: "Vos notes ne sont gardées que si la console a été lancée avec --notes FICHIER."
    }
  }
}
