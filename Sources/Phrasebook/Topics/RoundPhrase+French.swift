extension RoundPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .over: "Tout le monde a eu son tour. Merci."
    case .yourTurn: "C'est votre tour. Tapez done quand vous avez parlé, ou p pour passer."
    case .yourTypedTurn: "C'est votre tour. Tapez votre ligne, ou p pour passer."
    case .turnEnded: "Votre tour est terminé. Merci."
    case .turnTimeIsUp: "Le temps de ce tour est écoulé ; qui l'a peut finir tranquillement."
    case .yourTimeIsUp: "Votre temps est écoulé. Finissez votre phrase tranquillement."
    case .toward: "Il s'adresse à {name}"
    case .speaker: "Tour {number} sur {count} : {name}"
    case .speakerToward: "Tour {number} sur {count} : {name} à {other}"
    case .free:
      "Le tour {number} sur {count} est libre. Tapez take pour le prendre ; rien ne presse."
    case .somebodyHasIt: "Tour {number} sur {count}. Quelqu'un l'a."
    case .freeForOthers: "Le tour {number} sur {count} est libre pour quelqu'un qui n'en a pas eu."
    case .isChosen: "Tour {number} sur {count} : on choisit dans un instant à qui le tour."
    case .place: "Tour {number} sur {count}."
    case .time: "Vous avez {time}."
    case .turnMovedOn:
      "Votre tour a pris fin, faute de temps ou parce que l'on est passé à la suite."
    case .unsentTurn: "Ce que vous n'aviez pas envoyé n'est parti nulle part."
    }
  }
}
