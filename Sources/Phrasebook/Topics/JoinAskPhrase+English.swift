extension JoinAskPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .help: "The facilitator will see that it is you who asks for a person. Shall I send it?"
    case .leave: "Leave the session for good?"
    case .sign: "This will be shown with your name. Sign and send?"
    case .end: "This ends the steps for everyone; the room stays open for ten minutes more."
    case .endNow: "This closes the room for everyone."
    case .noHelp: "no, send nothing"
    case .yesHelp: "yes, ask for a person"
    case .noLeave: "no, stay"
    case .yesLeave: "yes, leave"
    case .noSign: "no, back to the words"
    case .yesSign: "yes, send it with my name"
    case .noEnd: "no, go on"
    case .yesEnd: "yes, for everyone"
    case .withdraw: "Line {number} goes, for everyone, and does not come back by itself."
    case .rewrite: "Line {number} is adopted. With other words it is tested again before it counts."
    case .noWithdraw: "no, leave the line"
    case .yesWithdraw: "yes, take it back"
    case .noRewrite: "no, back to the words"
    case .yesRewrite: "yes, change it"
    }
  }
}
