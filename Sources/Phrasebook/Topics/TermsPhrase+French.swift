extension TermsPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .lateWelcome: "Bienvenue. La séance a déjà commencé."
    case .notYet: "Cette étape a commencé sans vous ; la suivante est aussi la vôtre."
    case .termsFirst:
      "D'abord, merci de répondre aux conditions ci-dessus : tapez le numéro de votre choix."
    case .termsAccepted: "Merci. Vous êtes dans la salle ; la prochaine étape est aussi la vôtre."
    case .noTerms: "Vous êtes dans la salle ; la prochaine étape est aussi la vôtre."
    }
  }
}
