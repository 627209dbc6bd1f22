extension CommandHelperHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .hold: "hold, resume: ein stiller Bildschirm, und wieder weiter"
    case .admit: "admit: lässt herein, wer an der Tür wartet"
    case .aside: "aside TEXT: Worte an die Person, die die Sitzung leitet"
    case .takeOver: "takeover: übernimmt die Sitzung, solange niemand sie leitet"
    case .looking:
      """
      plan, people, status, notes: was du ansehen kannst; seen: ein Ruf nach einem Menschen ist erledigt; \
      note TEXT: eine eigene Notiz
      """
    case .quit: "quit: verlässt die Konsole"
    }
  }
}
