extension HonestKeepPhrase {
  package var french: String {
    switch self {
    case .keptAsk: "Le compte rendu ne la reprend pas, sauf si vous cochez « peut être gardé »."
    case .keptLines: "Ce qui est montré à la salle peut être gardé dans le compte rendu."
    case .keptShares: "Le compte rendu garde des proportions arrondies, aucun nombre de personnes."
    case .keptNothing: "Le compte rendu n'en garde rien."
    case .keptAdopted: "Le compte rendu garde les lignes adoptées, et non de qui elles venaient."
    case .circleAlone:
      "Pour votre cercle seulement : rien n'est montré à personne d'autre, ni à la personne qui "
        + "anime."
    case .pairAlone:
      "Pour votre binôme seulement : rien n'est montré à personne d'autre, ni à la personne qui "
        + "anime."
    case .toEveryone: "à toutes les personnes présentes"
    case .toCircle: "à toutes les personnes de votre cercle"
    case .toPair: "à toutes les personnes de votre binôme"
    case .gatePath: "Personne ne voit quel chemin vous choisissez."
    case .gateLeave: "Personne ne voit ce que vous choisissez. Qui refuse repart en douceur."
    case .gateTogether:
      "Tout le monde apprend seulement si tout le monde peut continuer ; un seul refus y met fin "
        + "pour aujourd'hui."
    }
  }
}
