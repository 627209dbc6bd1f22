extension ServerAnswerPhrase {
  package var english: String {
    switch self {
    case .stepNotOpen: "This step takes no answers now."
    case .notInThisStep: "This step began without you; the next one is yours as well."
    case .passNotAllowed: "This step has no pass; the last option declines."
    case .alreadyAnswered: "You have answered. Take it back first to change it."
    case .changedTooOften:
      "You have changed this answer as often as a step allows; it stays taken back."
    case .nothingToTakeBack: "There is nothing to take back."
    case .noAnswerHere: "This step asks for no answer."
    case .noPairHere: "You are not in a pair now."
    case .alreadyAsked: "That has been heard already."
    case .tooMany: "That is more than the session keeps at once. A little later is fine."
    case .noFacilitator: "A member leads this session; there is nobody who is told in private."
    case .noRoundHere: "There is no round now."
    case .notYourTurn: "It is not your turn now."
    case .noDraftHere: "There is no draft now."
    case .unknownLine: "There is no line of that number."
    case .notYourLine: "Only whoever proposed that line can withdraw it."
    }
  }
}
