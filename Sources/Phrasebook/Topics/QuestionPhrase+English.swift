extension QuestionPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .help:
      "The facilitator will see that it is you who asks for a person. Shall I send it? Type y or n."
    case .leave: "Leave the session for good? Type y or n."
    case .sign: "This will be shown with your name. Sign and send? Type y or n."
    case .end:
      "This ends the steps for everyone; the room stays open for ten minutes more. Type y or n."
    case .endNow: "This closes the room for everyone. Type y or n."
    case .yesOrNo: "Please type y for yes or n for no."
    case .oneOf: "Please type one of these numbers: {numbers}."
    case .nothingSent: "Nothing was sent."
    case .stillHere: "You are still here."
    case .withdraw:
      "Line {number} goes, for everyone, and does not come back by itself. Take it back? Type y or "
        + "n."
    case .rewrite:
      "Line {number} is adopted. With other words it is tested again before it counts. Change it? "
        + "Type y or n."
    }
  }
}
