extension CommandHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .inPair: "Dans votre binôme, ce que vous tapez va à l'autre personne."
    case .commands: "Commandes :"
    case .pass: "p : passer ; vaut autant qu'une réponse"
    case .takeBack: "u : reprendre votre réponse, tant que l'étape est ouverte"
    case .stepOut: "s : sortir un moment, puis revenir ; personne ne l'apprend"
    case .slower: "- : plus lentement, s'il vous plaît"
    case .moreTime: "+ : un peu plus de temps, s'il vous plaît"
    case .note: "m TEXTE : une note privée à la personne qui anime, sans votre nom"
    case .signedNote: "m sign TEXTE : la même chose avec votre nom"
    case .help: "h : demander à parler à quelqu'un ; vous demande d'abord"
    case .pairHelp: "h : demander quelqu'un ici, sans nom"
    case .resources: "r : contacts de soutien"
    case .clear: "x : vider l'écran"
    case .leave: "q : partir ; vous demande d'abord"
    case .thisList: "? : cette liste"
    case .equals: "Un texte qui ressemble à une commande s'envoie avec = devant, par exemple : =p"
    }
  }
}
