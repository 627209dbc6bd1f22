extension JoinScreenPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .step: "Étape {number} sur {of}"
    case .audience: "Qui voit cela :"
    case .ownAnswer: "Votre réponse :"
    case .earlierAnswer: "Votre réponse d'avant :"
    case .passed: "Vous avez passé. Cela vaut une réponse."
    case .isIn: "C'est reçu. u la reprend jusqu'à la fin de l'étape."
    case .onItsWay: "Elle est en route."
    case .waits: "Elle est gardée ici et part dès que la connexion revient."
    case .finished: "Votre réponse à cette étape est reçue."
    case .keepOn: "Le compte rendu peut la garder ; k le change."
    case .keepOff: "Le compte rendu ne la garde pas ; k le change."
    case .instead: "Ou bien :"
    case .arriving: "Vous entrez. Un instant, s'il vous plaît."
    case .settling: "Vous y êtes. Nous commençons dans un instant."
    case .reconnecting:
      "La connexion est coupée. Nouvel essai en cours. Votre place est gardée, votre réponse aussi."
    case .between: "L'étape suivante arrive. Il n'y a rien à faire."
    case .neutral: "Rien à voir ici. Une touche pour continuer."
    case .tooSmall: "Agrandissez la fenêtre : 30 colonnes, 8 lignes."
    case .toldBefore: "Ce qui s'est dit ici"
    case .nothingTold: "Rien n'a encore été dit."
    case .keysTitle: "Touches"
    case .commandsTitle: "Pour la ligne de commande, / ou :"
    case .endHint: "q ou Entrée ferme cette page."
    case .detach:
      """
      Encore Ctrl-C et vous sortez pour l'instant : votre place est gardée, la même commande vous \
      ramène. q part pour de bon. Toute autre touche reste.
      """
    }
  }
}
