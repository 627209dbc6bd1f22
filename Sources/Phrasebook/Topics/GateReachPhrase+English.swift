extension GateReachPhrase {
  package var english: String {
    switch self {
    case .signed:
      """
      Some answers are shown with your name; you confirm each of them. There a pass is a name that \
      is missing.
      """
    case .pairWriting: "What you write in a pair reaches that pair alone."
    case .ownScreen: "Some answers stay on your own screen."
    case .known:
      "You know one another: without a name does not mean unrecognisable. Each screen says who "
        + "could tell."
    case .strangers:
      "Each screen says how many people your answer is mixed with, before you send it."
    case .draft:
      "A drafted line is adopted if nobody objects and at least two say yes; how many is shown, "
        + "who objects is not. With few people that can be counted out."
    case .open:
      "Rounds and drafts are open: everyone hears or reads what you bring, as you bring it, with "
        + "your name."
    case .openNameless:
      "Rounds and drafts are open: everyone hears or reads what you bring, as you bring it, "
        + "without a name."
    case .circleSteps:
      "Some steps are for your circle alone: nobody outside it is shown them, nor the facilitator."
    case .pairSteps:
      "Some steps are for your pair alone: nobody else is shown them, nor the facilitator."
    }
  }
}
