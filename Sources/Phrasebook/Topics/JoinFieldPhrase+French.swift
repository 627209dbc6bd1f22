extension JoinFieldPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .name: "Votre nom ici"
    case .answer: "Vos mots"
    case .word: "Un mot ou quelques-uns"
    case .reflect:
      "Écrivez ici si vous voulez. Rien n'est envoyé, tout s'efface à la fin de l'étape."
    case .pairLine: "Une ligne pour l'autre personne seulement"
    case .turn: "Votre tour, en une ligne"
    case .note: "Une note privée à la personne qui anime, sans votre nom :"
    case .signedNote: "Une note privée à la personne qui anime, avec votre nom :"
    case .reply: "Votre réponse à la personne qui anime, sans votre nom :"
    case .whichReply: "Commencez par le numéro de la lettre."
    case .propose: "Une nouvelle ligne que tout le monde lit :"
    case .change: "Le numéro d'une ligne, puis ses nouveaux mots, par exemple : 2 Nous ..."
    case .withdraw: "Le numéro de la ligne à retirer :"
    case .strike: "Le numéro de votre ligne à retirer du compte rendu :"
    case .avoid: "Les noms des personnes avec qui vous préférez ne pas être à deux :"
    case .together: "Le nom de quelqu'un avec qui vous aimeriez être à deux :"
    case .withNames: "Les noms des personnes avec qui comparer aussi à deux :"
    case .command: "Un mot du mode ligne, par exemple help :"
    case .tooLong: "C'est plus long que le champ ; la fin manque."
    }
  }
}
