extension FacilitateStepPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .heading: "Étape {number} sur {of}, {name} : "
    case .noteForYou: "Note pour vous :"
    case .whoSees: "Qui voit les réponses : "
    case .paragraph: "Le programme dit de lui-même, à lire à voix haute :"
    case .isWithoutClock: "Elle est {phase} ; sans horloge."
    case .isWithClock: "Elle est {phase} ; environ {minutes} {minutes:minute|minutes}."
    case .changed: "Étape {title} : {phase}."
    case .standing: "Étape {number} sur {of} : {title}, {phase}."
    case .backTo: "Retour à : "
    case .noStep: "Aucune étape n'est encore ouverte. Tapez open pour commencer."
    case .onlyYou: "Montré à vous uniquement : "
    case .everybody: "Montré à la salle : "
    case .closedEarly:
      """
      À la fermeture, tout le monde n'avait pas répondu, pour ce qu'on vous en dit ; s'il \
      manque une réponse, ou toutes, tout n'est pas en ordre.
      """
    }
  }
}
