extension HonestPhrase {
  package var french: String {
    switch self {
    case .host:
      "L'ordinateur qui héberge cette séance traite votre réponse et ne garde aucune trace de "
        + "qui l'a envoyée. Qui contrôle cet ordinateur pourrait le modifier pour qu'il en garde une."
    case .hostOwned:
      "L'ordinateur qui héberge cette séance appartient à {owner}. Il traite votre réponse et ne "
        + "garde aucune trace de qui l'a envoyée. Qui contrôle cet ordinateur pourrait le modifier "
        + "pour qu'il en garde une."
    case .pass:
      "Passer ressemble à une réponse sur chaque écran et n'est attribué à personne. Les totaux "
        + "peuvent tout de même apprendre à quelqu'un que personne d'autre n'a passé."
    case .bareTerminal:
      "Si vous êtes là avec un simple terminal, l'ordinateur hôte lit ce que vous tapez au "
        + "moment où vous le tapez, et ce qui est sur votre écran ne peut pas être masqué."
    case .rehearsal:
      """
      Ceci est une répétition : les personnes qui y participent peuvent être simulées, en partie \
      ou toutes.
      """
    case .notShown: "Non affiché. C'est normal ; parlez-en si vous le souhaitez."
    }
  }
}
