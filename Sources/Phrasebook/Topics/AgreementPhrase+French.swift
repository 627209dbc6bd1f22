extension AgreementPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .heading: "Accords"
    case .headingOf: "Accords : {title}"
    case .none: "Aucune ligne n'a été adoptée."
    case .reopening:
      "Les accords sont des brouillons datés. Chaque personne peut demander à les revoir plus tôt."
    case .review: "À revoir le {date}."
    case .exit: "Chaque personne peut s'en retirer à tout moment."
    case .event: "Accords : à revoir"
    }
  }
}
