extension FacilitateRoomPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .away:
      """
      Personne ne tient la séance pour l'instant. La salle lit que la personne qui anime va \
      revenir, et les horloges sont arrêtées.
      """
    case .notAway: "Quelqu'un tient de nouveau la séance."
    case .held: "La salle est en pause ; les horloges sont arrêtées. Tapez resume pour continuer."
    case .resumed: "La salle reprend."
    case .helpWanted: "Quelqu'un aimerait parler à une personne : "
    case .pairHelp: "Un binôme aimerait parler à une personne. Aucun nom n'a été donné."
    case .saidToEveryone: "Dit à tout le monde : "
    case .asideFrom: "De {name} : "
    case .speaker: "{name} : "
    case .asideSent: "Seules les autres consoles lisent cela."
    case .closedOn:
      """
      À partir d'ici, seules des questions fermées sont posées ; les étapes de texte libre sont \
      laissées de côté.
      """
    case .closedOff: "Du texte libre est de nouveau demandé."
    case .seated: "C'est fait. Ses prochaines étapes en cercle se feront avec ce cercle."
    }
  }
}
