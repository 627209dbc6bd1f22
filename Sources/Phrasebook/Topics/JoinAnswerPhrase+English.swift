extension JoinAnswerPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .audience: "Who sees this:"
    case .isIn: "It is in. u takes it back until the step closes."
    case .onItsWay: "It is on its way."
    case .waits: "It is kept here, and goes out when the connection is back."
    case .comingBack: "It is being taken back."
    case .finished: "Your answer to this step is in."
    case .keepOn: "The transcript may keep it; {key} changes that."
    case .keepOff: "The transcript leaves it out; {key} changes that."
    case .instead: "Or instead:"
    case .kept: "The transcript may keep it."
    case .nothingYet: "There is nothing to send yet."
    case .notYet: "This step began without you; the next one is yours as well."
    case .roomSees: "What the room sees:"
    case .writesLine: "{key} writes a line for the draft."
    case .isShown: "What is shown:"
    case .forYou: "For you alone:"
    case .isInUnshown:
      "Your answer stays on this screen; only that you are done goes out. u takes it back until "
        + "the step closes."
    }
  }
}
