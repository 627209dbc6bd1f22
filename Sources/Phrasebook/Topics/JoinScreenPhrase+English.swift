extension JoinScreenPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .step: "Step {number} of {of}"
    case .rehearsal: "rehearsal"
    case .audienceBelow: "{key} tells who sees this."
    case .more: "e shows the rest."
    case .arriving: "Coming in. One moment, please."
    case .settling: "You are in. The room begins in a moment."
    case .reconnecting: "The connection dropped. Trying again. Your seat is kept."
    case .reconnectingAnswered:
      "The connection dropped. Trying again. Your seat is kept, and your answer is safe."
    case .late: "Welcome. The room is already under way."
    case .between: "There is nothing to do. What comes next appears here by itself."
    case .neutral: "Nothing to see here. Press any key to go on."
    case .tooSmall: "Please make this window larger: 30 columns and 8 rows."
    case .toldBefore: "What was said here"
    case .nothingTold: "Nothing has been said yet."
    case .keysTitle: "Keys"
    case .commandsTitle: "For the command line, / or :"
    case .endHint: "q or Enter closes this page."
    case .hidesUnfocused:
      "This screen goes blank when another window gets the keyboard; any key brings it back."
    case .detach:
      """
      Ctrl-C once more leaves for now: your seat is kept, and the same command brings you back. q \
      leaves for good. Any other key stays.
      """
    }
  }
}
