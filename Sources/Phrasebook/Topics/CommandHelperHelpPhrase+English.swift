extension CommandHelperHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .hold: "hold, resume: a quiet screen, and on again"
    case .admit: "admit: lets somebody in who waits at the door"
    case .aside: "aside TEXT: words to whoever holds the session"
    case .takeOver: "takeover: holds the session while nobody does"
    case .looking:
      """
      plan, people, status, notes: what you may look at; seen: a call for a person was seen to; \
      note TEXT: a note of your own
      """
    case .quit: "quit: leaves"
    }
  }
}
