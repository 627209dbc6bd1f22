extension ServerAnswerPhrase {
  package var french: String {
    switch self {
    case .stepNotOpen: "Cette étape n'accepte pas de réponses en ce moment."
    case .notInThisStep: "Cette étape a commencé sans vous ; la suivante est aussi la vôtre."
    case .passNotAllowed: "Cette étape ne permet pas de passer ; la dernière option refuse."
    case .alreadyAnswered: "Vous avez répondu. Reprenez d'abord votre réponse pour la changer."
    case .changedTooOften:
      "Vous avez changé cette réponse aussi souvent qu'une étape le permet ; elle reste reprise."
    case .nothingToTakeBack: "Il n'y a rien à reprendre."
    case .noAnswerHere: "Cette étape ne demande pas de réponse."
    case .noPairHere: "Vous n'êtes pas en binôme en ce moment."
    case .alreadyAsked: "Cela a déjà été entendu."
    case .tooMany:
      "C'est plus que la séance ne garde à la fois. Un peu plus tard, ce sera possible."
    case .noFacilitator:
      "Une personne du groupe mène cette séance ; il n'y a personne à qui parler en privé."
    case .noRoundHere: "Il n'y a pas de tour de parole en ce moment."
    case .notYourTurn: "Ce n'est pas votre tour maintenant."
    case .noDraftHere: "Il n'y a pas de brouillon en ce moment."
    case .unknownLine: "Il n'y a pas de ligne portant ce numéro."
    case .notYourLine: "Seule la personne qui a proposé cette ligne peut la retirer."
    }
  }
}
