extension CommandHelperHelpPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .hold: "hold, resume : un écran calme, puis la reprise"
    case .admit: "admit : fait entrer qui attend à la porte"
    case .aside: "aside TEXTE : des mots à qui tient la séance"
    case .takeOver: "takeover : tient la séance tant que personne ne le fait"
    case .looking:
      """
      plan, people, status, notes : ce que vous pouvez regarder ; seen : un appel a été pris en charge ; \
      note TEXTE : une note à vous
      """
    case .quit: "quit : quitte la console"
    }
  }
}
