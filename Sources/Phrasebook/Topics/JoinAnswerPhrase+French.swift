extension JoinAnswerPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .audience: "Qui voit cela :"
    case .isIn: "C'est reçu. u le reprend tant que l'étape est ouverte."
    case .onItsWay: "Elle est en route."
    case .waits: "Elle est gardée ici et part dès que la connexion revient."
    case .comingBack: "Elle est en cours de reprise."
    case .finished: "Votre réponse à cette étape est reçue."
    case .keepOn: "Le compte rendu peut la garder ; {key} le change."
    case .keepOff: "Le compte rendu ne la garde pas ; {key} le change."
    case .instead: "Ou bien :"
    case .kept: "Le compte rendu peut la garder."
    case .nothingYet: "Il n'y a encore rien à envoyer."
    case .notYet: "Cette étape a commencé sans vous ; la suivante est aussi la vôtre."
    case .roomSees: "Ce que tout le monde voit :"
    case .writesLine: "{key} écrit une ligne pour le brouillon."
    case .isShown: "Ce qui est montré :"
    case .forYou: "Rien que pour vous :"
    case .isInUnshown:
      "Votre réponse reste sur cet écran ; seul part le fait que vous avez terminé. u la "
        + "reprend tant que l'étape est ouverte."
    }
  }
}
