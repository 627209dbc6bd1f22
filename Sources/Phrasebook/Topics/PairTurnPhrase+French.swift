extension PairTurnPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .both: "Tour {number} sur {count}. Ensemble, {time} :"
    case .mine: "Tour {number} sur {count}. À vous, {time} :"
    case .partners: "Tour {number} sur {count}. À l'autre personne, {time} :"
    case .bothPlanned: "Ensemble"
    case .last: "C'était le dernier tour. Remerciez-vous ; la salle reprend dans un moment."
    case .returning: "Les binômes reviennent dans {count} {count:seconde|secondes}."
    }
  }
}
