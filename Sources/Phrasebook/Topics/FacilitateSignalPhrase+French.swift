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
    case .noted: "Noté dans votre propre fichier."
    case .notKept: "Vos notes ne sont gardées que si la console a été lancée avec --notes FICHIER."
    }
  }
}
