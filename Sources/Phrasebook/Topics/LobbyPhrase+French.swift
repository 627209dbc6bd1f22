extension LobbyPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .seats:
      "Le programme compte {count} {count:place|places}. Vous aussi ? Si vous comptez autrement, "
        + "dites-le."
    case .stages: "{count} {count:écran partagé montre|écrans partagés montrent} aussi la salle."
    case .helpers:
      "{count} {count:personne qui aide est là aussi et ne voit|personnes qui aident sont là "
        + "aussi et ne voient} aucune réponse."
    case .withoutFacilitator: "La personne qui anime n'est pas connectée pour l'instant."
    case .onThisScreen: "Sur cet écran : {title}"
    case .locked: "La porte est fermée."
    case .late: "Nous commençons {count} {count:minute|minutes} plus tard que prévu."
    }
  }
}
