extension JoinAskPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .help:
      "La personne qui anime verra que c'est vous qui demandez à parler à quelqu'un. Faut-il "
        + "l'envoyer ?"
    case .leave: "Quitter la séance pour de bon ?"
    case .sign: "Cela sera montré avec votre nom. Signer et envoyer ?"
    case .end:
      "Cela termine les étapes pour tout le monde ; la salle reste ouverte dix minutes de plus."
    case .endNow: "Cela ferme la salle pour tout le monde."
    case .noHelp: "non, ne rien envoyer"
    case .yesHelp: "oui, demander quelqu'un"
    case .noLeave: "non, rester"
    case .yesLeave: "oui, partir"
    case .noSign: "non, revenir aux mots"
    case .yesSign: "oui, l'envoyer avec mon nom"
    case .noEnd: "non, continuer"
    case .yesEnd: "oui, pour tout le monde"
    case .withdraw: "La ligne {number} disparaît pour tout le monde et ne revient pas d'elle-même."
    case .rewrite:
      "La ligne {number} est adoptée. Avec d'autres mots, elle est testée de nouveau avant de "
        + "compter."
    case .noWithdraw: "non, la ligne reste"
    case .yesWithdraw: "oui, la retirer"
    case .noRewrite: "non, revenir aux mots"
    case .yesRewrite: "oui, la modifier"
    }
  }
}
