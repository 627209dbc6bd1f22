extension CarePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .heavy:
      "Cela semble lourd à porter. Rien n'a été envoyé et personne ne l'a appris ; cette "
        + "vérification se fait sur votre propre ordinateur, et elle laisse passer des choses. Que "
        + "voulez-vous faire ?"
    case .pointing: "Cela désigne peut-être quelqu'un. Avec [someone] à la place, on lit :"
    case .keptForMe: "Cela reste avec vous. Rien n'a été envoyé, et rien n'a été gardé."
    case .toFacilitator:
      "C'est en route vers la seule personne qui anime, sans votre nom. La question ici reste "
        + "ouverte ; passer, c'est très bien aussi."
    case .askedForPerson:
      "La personne qui anime sait que vous aimeriez parler à quelqu'un. Vos mots sont restés "
        + "avec vous."
    case .writeAgain: "Rien n'a été envoyé. Réécrivez-le quand vous voulez."
    case .unsent: "Ce que vous alliez envoyer est resté avec vous."
    case .send: "l'envoyer tel quel"
    case .keep: "le garder pour moi"
    case .facilitatorOnly: "l'envoyer seulement à la personne qui anime, sans mon nom"
    case .askForPerson: "demander à parler à quelqu'un (on saura que c'est moi)"
    case .contacts: "me montrer des contacts de soutien"
    case .replace: "mettre [someone] à la place"
    case .rewrite: "le réécrire"
    }
  }
}
