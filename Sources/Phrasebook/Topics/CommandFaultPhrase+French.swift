extension CommandFaultPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .unknown: "« {word} » n'est pas connu ici. Tapez help pour voir la liste."
    case .nearest: "« {word} » n'est pas connu ici. Vouliez-vous dire {nearest} ?"
    case .needs: "Tapez-le ainsi, s'il vous plaît : {usage}."
    case .notAStep: "« {word} » n'est pas le nom d'une étape. Tapez plan pour voir les noms."
    case .noNumber: "Tapez aussi un nombre, s'il vous plaît."
    case .notANumber: "« {word} » n'est pas un nombre qui convient."
    }
  }
}
