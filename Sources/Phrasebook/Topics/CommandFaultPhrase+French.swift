extension CommandFaultPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .unknown: "Ce mot n'est pas connu ici. Tapez help pour voir la liste."
    case .nearest: "Ce mot n'est pas connu ici. Vouliez-vous dire {nearest} ?"
    case .needs: "Tapez-le ainsi, s'il vous plaît : {usage}."
    case .notAStep: "Aucune étape ne s'appelle ainsi. Tapez plan pour voir les noms."
    case .noNumber: "Tapez aussi un nombre, s'il vous plaît."
    case .notANumber: "Ce n'est pas un nombre qui convient."
    }
  }
}
