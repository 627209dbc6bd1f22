extension SharedRefusalPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .noRound: "There is no round to take a turn in just now."
    case .notYourTurn: "It is not your turn yet. Listening is enough."
    case .turnIsNotFree: "The turn is not free just now."
    case .spoken: "Turns are spoken in this round. Type done when you have spoken, or p to pass."
    case .noDraft: "No line is being drafted just now."
    case .testRuns: "A line is being tested. Lines can be changed again when the test is over."
    case .proposeFirst:
      "To propose a line, type propose before it, for example: propose We each ..."
    case .noSuchLine: "There is no line {number}."
    case .whichLine: "Please type the line's number as well."
    case .notYourLine: "Only its author, or whoever leads, takes a line back. You can change it."
    case .draftIsFull: "There is room for {count} {count:line|lines}. Change one, or withdraw one."
    case .notTheKeeper: "That is for whoever keeps the time. Type time to keep it, if nobody does."
    case .noKeeperHere: "The facilitator keeps the time here."
    case .noPlan: "There is no plan yet."
    case .noLetter: "There is no letter to answer. Type mail to look."
    case .noOwnLines: "No line of yours has been shown to the room."
    case .notSolo: "You have not asked to work alone, so there is nothing to take back."
    case .noLineOfYours: "None of these lines is yours to take back."
    }
  }
}
