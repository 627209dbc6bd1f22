extension JoinEntryPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .stillOpen: "Sans réponse : {items}. Répondez ici, ou envoyez ainsi avec {key}."
    case .questionsOpen: "Sans réponse : {items}. Encore {key} envoie ainsi."
    case .openIsNotNow:
      """
      {count} {count:reste|restent} sans réponse, {count:comptée|comptées} comme pas maintenant. \
      Encore Entrée envoie ainsi, toute autre touche continue.
      """
    case .asItStands: "Rien n'a encore bougé. Encore Entrée envoie l'ordre tel quel."
    case .declines:
      """
      Avec cette réponse, vous quittez la séance. Encore Entrée pour partir, \
      toute autre touche pour rester.
      """
    case .onlyAbove: "seul le dessus compte"
    case .full: "Il y a de la place pour {count}. Espace sur un choix coché le libère."
    case .least: "le moins"
    case .most: "le plus"
    case .unsentWords: "Cette étape s'est fermée avant l'envoi de ceci :"
    case .unsentToPair: "Votre binôme est peut-être un autre à présent ; personne n'a reçu ceci :"
    case .unsentHint: "Rien n'est parti ; seul cet écran l'a. Échap ou Entrée l'efface."
    case .unsentNext: "L'étape suivante est ouverte ; Échap ou Entrée y mène."
    case .unsentAnswer: "Cette étape s'est fermée avant l'envoi de votre réponse. Rien n'est parti."
    }
  }
}
