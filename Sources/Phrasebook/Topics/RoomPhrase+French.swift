extension RoomPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .held: "Nous prenons un moment. Tout va bien ; la salle est calme."
    case .resumed: "La salle reprend."
    case .broadcast: "La personne qui anime dit :"
    case .nobodyFinished: "Personne n'a encore fini. Rien ne presse."
    case .someFinished: "Quelques personnes ont fini. Rien ne presse."
    case .mostFinished: "La plupart ont fini. Rien ne presse."
    case .allFinished: "Tout le monde a fini."
    case .closingSoon: "Cette étape se ferme dans {count} {count:seconde|secondes}."
    case .passingIsFine: "Passer, c'est très bien aussi."
    case .extended: "Il y a encore un peu de temps."
    case .extendedBy: "Il y a encore un peu de temps : {time} à partir de maintenant."
    case .timeIsUp: "Le temps prévu pour cette étape est écoulé. Rien ne presse."
    case .stepClosed: "Cette étape est fermée. Merci."
    case .withoutFacilitator:
      "La personne qui anime n'est pas connectée pour l'instant et va revenir. Les horloges "
        + "sont arrêtées, et rien ne vous est demandé d'ici là."
    case .answeredWithoutFacilitator:
      "La personne qui anime n'est pas connectée pour l'instant et va revenir. Les horloges "
        + "sont arrêtées, votre réponse est en sûreté, et rien ne vous est demandé d'ici là."
    case .withoutKeeper:
      "La personne qui garde le temps n'est pas connectée pour l'instant. Les horloges sont "
        + "arrêtées."
    case .answeredWithoutKeeper:
      "La personne qui garde le temps n'est pas connectée pour l'instant. Les horloges sont "
        + "arrêtées, et votre réponse est en sûreté."
    case .attended: "Quelqu'un tient de nouveau la salle."
    }
  }
}
