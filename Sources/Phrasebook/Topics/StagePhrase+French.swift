extension StagePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .arriving: "Recherche de la salle…"
    case .dropped: "La connexion est coupée. Nouvel essai…"
    case .rehearsal: "Répétition : des personnes peuvent être simulées"
    case .seats: "Le programme compte {seats} {seats:place|places}. Vous aussi ?"
    case .helpers:
      """
      {helpers} {helpers:personne qui aide est là et ne voit|personnes qui aident sont là et ne \
      voient} aucune réponse.
      """
    case .noFacilitator: "La personne qui anime n'est pas connectée en ce moment."
    case .locked: "La porte est fermée ; on entre une personne à la fois."
    case .late: "Nous commençons {minutes} {minutes:minute|minutes} plus tard que prévu."
    case .join: "Rejoindre :"
    case .safetyWords: "Mots de contrôle :"
    case .sameWords: "Votre écran affiche les mêmes mots."
    case .held: "Nous prenons un instant."
    case .heldCalmly: "Tout va bien ; la salle est calme."
    case .facilitatorAway:
      """
      La personne qui anime n'est pas connectée et va revenir. Les horloges sont arrêtées.
      """
    case .keeperAway:
      """
      La personne qui garde le temps n'est pas connectée. Les horloges sont arrêtées.
      """
    case .after: "Les étapes sont terminées. Merci."
    case .stayOpen: "La salle reste ouverte encore {minutes} {minutes:minute|minutes} environ."
    case .contacts: "Contacts de soutien :"
    case .thanks: "Merci d'avoir été là."
    case .timeKept: "Le temps est gardé par {name}"
    case .timeFree: "Personne ne garde le temps en ce moment."
    case .said: "La personne qui anime dit :"
    case .leave: "Quitter cet écran ? La séance continue. y ou n"
    case .leaveShort: "Quitter ? y ou n"
    case .keys: "q quitter   x masquer"
    case .resting: "Cet écran se repose. Une touche le réveille."
    }
  }
}
