extension OwnAnswerPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .accepted: "Thank you. Your answer is in. Type u to take it back until the step closes."
    case .passed: "That is in. Type u to take it back until the step closes."
    case .isIn: "Your answer to this step is in."
    case .mayKeep: "The transcript may keep it."
    case .waitsForConnection:
      "The connection is down just now. Your answer is kept here and goes out when it is back."
    case .takenBack: "Taken back. You can answer again, pass, or leave it."
    case .staysWithYou: "Your answer stays with you."
    case .ownOnly: "This stays on your own screen. Say aloud what you like."
    case .own: "Your own answer: {answer}"
    case .ownList: "Your own answer:"
    case .earlier: "Your answer before: {answer}"
    case .aPass: "a pass"
    case .onePassed: "passed"
    case .notNow: "not now"
    case .point: "{across} across, {up} up"
    case .then: "then"
    case .given: "given"
    case .givenOffScreen: "given; it stays off this screen"
    case .acceptedUnshown:
      "Thank you. It is in, and nobody is shown it. Type u to take it back until the step closes."
    case .acceptedHere:
      "Thank you. Your answer has stayed on this screen; only that you are done has gone out. "
        + "Type u to take it back until the step closes."
    case .waitsHere:
      "The connection is down just now. Your answer stays on this screen; that you are done is "
        + "told when it is back."
    }
  }
}
