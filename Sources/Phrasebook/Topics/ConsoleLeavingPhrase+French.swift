extension ConsoleLeavingPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .peopleWait:
      """
      Les gens restent dans la salle. Après quelques secondes, leurs écrans disent que vous \
      reviendrez, et les horloges s'arrêtent ; si quelqu'un aide, cette personne tient la \
      séance après une minute.
      """
    case .peopleStay: "Les gens restent dans la salle et attendent le début."
    case .roomClosesAnyway:
      "Les gens restent dans la salle jusqu'à ce qu'elle se ferme à son heure."
    case .roomGoesOn: "La salle continue sans cette console."
    }
  }
}
