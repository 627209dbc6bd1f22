extension JoinScreenPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .step: "Step {number} of {of}"
    case .audience: "Who sees this:"
    case .ownAnswer: "Your answer:"
    case .earlierAnswer: "Your answer before:"
    case .passed: "You passed. That is as good as an answer."
    case .isIn: "It is in. u takes it back until the step closes."
    case .onItsWay: "It is on its way."
    case .waits: "It is kept here, and goes out when the connection is back."
    case .finished: "Your answer to this step is in."
    case .keepOn: "The transcript may keep it; k changes that."
    case .keepOff: "The transcript leaves it out; k changes that."
    case .instead: "Or instead:"
    case .arriving: "Coming in. One moment, please."
    case .settling: "You are in. The room begins in a moment."
    case .reconnecting:
      "The connection dropped. Trying again. Your seat is kept, and your answer is safe."
    case .between: "The next step comes in a moment. There is nothing to do."
    case .neutral: "Nothing to see here. Press any key to go on."
    case .tooSmall: "Please make this window larger: 30 columns and 8 rows."
    case .toldBefore: "What was said here"
    case .nothingTold: "Nothing has been said yet."
    case .keysTitle: "Keys"
    case .commandsTitle: "For the command line, / or :"
    case .endHint: "q or Enter closes this page."
    case .detach:
      """
      Ctrl-C once more leaves for now: your seat is kept, and the same command brings you back. q \
      leaves for good. Any other key stays.
      """
    }
  }
}
