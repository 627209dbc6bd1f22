extension DraftPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noLines: "Il n'y a pas encore de ligne."
    case .linesSoFar: "Les lignes jusqu'ici :"
    case .adoptedMark: "(adoptée)"
    case .yoursMark: "(de vous)"
    case .room:
      "Il y a de la place pour {count} {count:ligne|lignes}. Une ligne est adoptée quand un "
        + "test de consentement ne trouve pas d'objection et au moins deux oui. Une ligne changée "
        + "est testée de nouveau."
    case .exitClause: "Dites dans chaque ligne comment on peut en sortir."
    case .review: "Les lignes adoptées sont revues après {count} {count:jour|jours}."
    case .howTo:
      "Tapez propose et une ligne de {limit} caractères au plus. change 1 et de nouveaux mots "
        + "changent la ligne 1, withdraw 1 reprend votre propre ligne 1."
    case .backTo: "Retour à {title}"
    case .isNew: "La ligne {number} est nouvelle :"
    case .isNewYours: "La ligne {number} est nouvelle, de vous :"
    case .isNewFrom: "La ligne {number} est nouvelle, de {name} :"
    case .isChanged: "La ligne {number} a été changée et a besoin d'un test de consentement :"
    case .isWithdrawn: "La ligne {number} a été retirée."
    case .isAdopted: "La ligne {number} est adoptée :"
    }
  }
}
