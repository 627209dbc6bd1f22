extension ServerCoursePhrase {
  package var french: String {
    switch self {
    case .notStarted: "La séance n'a pas commencé."
    case .alreadyStarted: "La séance a commencé ; next ouvre l'étape suivante."
    case .nothingToReveal: "Il n'y a rien à montrer pour cette étape."
    case .noNextStep: "Après cette étape, il n'y en a plus ; end clôt la séance."
    case .noStepBefore: "Il n'y a pas d'étape avant celle-ci."
    case .unknownStep: "L'atelier n'a pas cette étape."
    case .unknownOrder: "L'atelier n'a pas ce déroulement."
    case .betweenStepsOnly: "Cela n'est possible qu'entre deux étapes."
    case .pulseAlreadyTaken: "Les mêmes personnes viennent de donner leur ressenti."
    case .tooFewPresent: "Moins de trois personnes sont présentes."
    case .onHold: "La salle est en pause ; d'abord resume."
    case .notOnHold: "La salle n'est pas en pause."
    case .closeFirst: "Fermez d'abord l'étape ouverte."
    case .closedQuestions: "Désormais, seules des questions fermées sont posées."
    }
  }
}
