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
    }
  }
}
