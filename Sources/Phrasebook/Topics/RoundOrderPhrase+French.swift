extension RoundOrderPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .shuffled: "Tout le monde a un tour, dans un ordre que fait le hasard. Écouter suffit."
    case .shuffledFor:
      "Tout le monde a un tour ({time}), dans un ordre que fait le hasard. Écouter suffit."
    case .chosen: "Tout le monde a un tour ; la personne suivante est choisie au fur et à mesure."
    case .chosenFor:
      "Tout le monde a un tour ({time}) ; la personne suivante est choisie au fur et à mesure."
    case .offered: "Qui souhaite prendre un tour tape take quand il y en a un de libre."
    case .offeredFor: "Qui souhaite prendre un tour ({time}) tape take quand il y en a un de libre."
    case .assigned:
      "Tout le monde a un tour, et tout le monde en reçoit un : il s'adresse à une personne."
    case .assignedFor:
      "Tout le monde a un tour ({time}), et tout le monde en reçoit un : il s'adresse à une "
        + "personne."
    }
  }
}
