extension HonestAnswerPhrase {
  package var french: String {
    switch self {
    case .pass: "(passé)"
    case .place: "{number} sur {size}"
    case .placeBetween: "{number} sur {size} de {low} à {high}"
    case .everything: "tout : {answer}"
    case .everythingElse: "tout le reste : {answer}"
    case .inTwos: "à deux avec {names}"
    case .struck: "(retirée par la personne qui l'a écrite)"
    }
  }
}
