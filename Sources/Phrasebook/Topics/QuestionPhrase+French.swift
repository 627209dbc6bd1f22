extension QuestionPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .help:
      "La personne qui anime verra que c'est vous qui demandez à parler à quelqu'un. Faut-il "
        + "l'envoyer ? Tapez oui ou non."
    case .leave: "Quitter la séance pour de bon ? Tapez oui ou non."
    case .sign: "Cela sera montré avec votre nom. Signer et envoyer ? Tapez oui ou non."
    case .end:
      "Cela termine les étapes pour tout le monde ; la salle reste ouverte dix minutes de "
        + "plus. Tapez oui ou non."
    case .endNow: "Cela ferme la salle pour tout le monde. Tapez oui ou non."
    case .yesOrNo: "Merci de taper oui ou non."
    case .oneOf: "Merci de taper un de ces nombres : {numbers}."
    case .nothingSent: "Rien n'a été envoyé."
    case .stillHere: "Vous êtes toujours là."
    case .withdraw:
      "La ligne {number} disparaît pour tout le monde et ne revient pas d'elle-même. La retirer ? "
        + "Tapez oui ou non."
    case .rewrite:
      "La ligne {number} est adoptée. Avec d'autres mots, elle est testée de nouveau avant de "
        + "compter. La modifier ? Tapez oui ou non."
    }
  }
}
