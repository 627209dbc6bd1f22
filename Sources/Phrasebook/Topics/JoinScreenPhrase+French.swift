extension JoinScreenPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .step: "Étape {number} sur {of}"
    case .rehearsal: "répétition"
    case .audienceBelow: "{key} dit qui le voit."
    case .more: "e montre la suite."
    case .arriving: "Vous entrez. Un instant, s'il vous plaît."
    case .settling: "Vous y êtes. Nous commençons dans un instant."
    case .reconnecting: "La connexion est coupée. Nouvel essai en cours. Votre place est gardée."
    case .reconnectingAnswered:
      "La connexion est coupée. Nouvel essai en cours. Votre place est gardée, votre réponse aussi."
    case .late: "Bienvenue. La séance a déjà commencé."
    case .between: "Il n'y a rien à faire. La suite apparaît ici d'elle-même."
    case .neutral: "Rien à voir ici. Une touche pour continuer."
    case .tooSmall: "Agrandissez la fenêtre : 30 colonnes, 8 lignes."
    case .toldBefore: "Ce qui s'est dit ici"
    case .nothingTold: "Rien n'a encore été dit."
    case .keysTitle: "Touches"
    case .commandsTitle: "Pour la ligne de commande, / ou :"
    case .endHint: "q ou Entrée ferme cette page."
    case .hidesUnfocused:
      """
      Cet écran se vide dès qu'une autre fenêtre reçoit le clavier ; n'importe quelle touche \
      le ramène.
      """
    case .detach:
      """
      Encore Ctrl-C et vous sortez pour l'instant : votre place est gardée, la même commande vous \
      ramène. q part pour de bon. Toute autre touche reste.
      """
    }
  }
}
