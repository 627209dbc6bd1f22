extension StepPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .title: "Étape {number} sur {count} : {title}"
    case .instead: "Ou bien : {text}"
    case .time: "Il y a du temps pour cela : environ {count} {count:minute|minutes}."
    case .pause: "Une pause. Revenez quand le temps est écoulé."
    case .sittingOut:
      "Vous avez choisi de ne pas prendre part à cette étape. Rien ne vous est demandé, et "
        + "personne ne l'apprend."
    case .resources: "Contacts de soutien :"
    case .roomSees: "Ce que voit la salle :"
    case .roomSeesOf: "Ce que la salle voit de {title}"
    case .isShown: "Ce qui est montré :"
    case .isShownOf: "Ce qui est montré de {title}"
    case .forYou: "Pour vous seulement :"
    case .forYouFrom: "Pour vous seulement, de {title}"
    }
  }
}
