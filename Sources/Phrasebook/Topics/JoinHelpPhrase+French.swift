extension JoinHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .pass: "passer ; cela vaut une réponse"
    case .takeBack: "reprendre votre réponse jusqu'à la fin de l'étape"
    case .stepOut: "s'absenter un moment, puis revenir ; personne ne le sait"
    case .slower: "plus lentement ; compté, sans votre nom"
    case .moreTime: "un peu plus de temps"
    case .note: "une note privée à la personne qui anime, avec ou sans votre nom"
    case .help: "demander quelqu'un ; vous demande d'abord"
    case .resources: "contacts de soutien"
    case .blank: "masquer l'écran, comme F9 et Ctrl-B partout"
    case .keep: "permettre ou non que le compte rendu garde votre réponse"
    case .keys: "cette liste, comme F1 partout"
    case .leave: "partir ; vous demande d'abord"
    case .command: "une ligne pour chaque mot du mode ligne"
    case .letters: "votre boîte ; elle ne s'ouvre jamais d'elle-même"
    case .earlier: "ce qui s'est dit ici un peu plus tôt"
    case .solo: "faire une étape à deux en solo ; personne ne sait pourquoi"
    case .avoid: "avec qui vous préférez ne pas être à deux"
    case .together: "avec qui vous aimeriez être à deux"
    case .rejoin:
      "de nouveau avec les autres, dans le prochain binôme ou celui que vous avez quitté"
    }
  }
}
