extension ServerDoorPhrase {
  package var french: String {
    switch self {
    case .sessionEnded: "La séance est terminée."
    case .doorLocked:
      "La porte est verrouillée. La personne qui anime fait entrer une personne à la fois."
    case .doorClosed: "La porte est fermée ; aucune nouvelle place n'est donnée."
    case .roomFull: "Toutes les places sont prises."
    case .nameNeeded: "Cette séance utilise des noms. Choisissez-en un, s'il vous plaît."
    case .nameTaken:
      "Quelqu'un ici a un nom qui ressemble à celui-là. Choisissez-en un autre, s'il vous plaît."
    case .nameNotUsed: "Cette séance n'utilise pas de noms."
    case .unknownSeat: "Cette place n'est pas connue ici."
    case .nobodyWaiting: "Personne n'attend à la porte."
    case .unknownPerson: "Personne n'a cette lettre."
    case .unknownCircle: "Il n'y a pas de cercle portant ce numéro."
    case .helpersFull: "Il y a déjà ici autant de personnes qui aident que possible."
    }
  }
}
