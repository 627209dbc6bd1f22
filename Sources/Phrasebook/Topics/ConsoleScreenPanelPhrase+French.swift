extension ConsoleScreenPanelPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .live: "Maintenant"
    case .agenda: "Déroulé"
    case .lines: "Lignes"
    case .signals: "Signaux"
    case .people: "Personnes"
    case .notes: "Notes"
    case .ownNotes: "Mes notes"
    case .log: "Journal"
    case .plan: "Plan"
    case .status: "État"
    case .invitation: "Invitation"
    case .answer: "Réponse"
    case .sayNext: "À dire ensuite"
    case .room: "La salle"
    case .typedWords: "Mots de la ligne de commande, après :"
    case .otherPanel: "panneau suivant ; 1 à 7 vont à l'un"
    case .tabHint: "Tab"
    case .previewTitle: "Avant que la salle ne voie"
    case .sure: "Vraiment ?"
    }
  }
}
