extension SharedRefusalPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .noRound: "Il n'y a pas de tour de parole en cours."
    case .notYourTurn: "Ce n'est pas encore votre tour. Écouter suffit."
    case .turnIsNotFree: "Le tour n'est pas libre pour l'instant."
    case .spoken: "Dans ce tour, on parle. Tapez done quand vous avez parlé, ou p pour passer."
    case .noDraft: "Aucune ligne n'est en préparation pour l'instant."
    case .testRuns:
      "Une ligne est en cours de test. Les lignes pourront de nouveau être changées ensuite."
    case .proposeFirst:
      "Pour proposer une ligne, tapez propose devant, par exemple : propose Chacun de nous …"
    case .noSuchLine: "Il n'y a pas de ligne {number}."
    case .whichLine: "Merci de taper aussi le numéro de la ligne."
    case .notYourLine:
      "Seule la personne qui l'a écrite, ou celle qui anime, retire une ligne. Vous pouvez la "
        + "changer."
    case .draftIsFull:
      "Il y a de la place pour {count} {count:ligne|lignes}. Changez-en une, ou retirez-en une."
    case .notTheKeeper:
      "Cela revient à qui garde le temps. Tapez time pour le garder, si personne ne le fait."
    case .noKeeperHere: "Ici, c'est la personne qui anime qui garde le temps."
    case .noPlan: "Il n'y a pas encore de plan."
    case .noLetter: "Il n'y a pas de lettre à laquelle répondre. Tapez mail pour regarder."
    case .noOwnLines: "Aucune ligne de vous n'a été montrée à la salle."
    case .notSolo: "Vous n'avez pas demandé à travailler de votre côté ; il n'y a rien à reprendre."
    case .noLineOfYours: "Aucune de ces lignes n'est la vôtre, pour la retirer."
    }
  }
}
