extension RefusalPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .notConnected: "The connection is down just now. Please try again in a moment."
    case .notAdmitted: "You are not in the room yet."
    case .nothingAsked: "Nothing is asked just now. Type ? for what can be typed."
    case .notInThisStep: "Nothing is asked of you in this step."
    case .notOpen: "This step takes no answers any more."
    case .alreadyAnswered: "You have answered. Type u first to take it back."
    case .nothingToTakeBack: "There is nothing to take back."
    case .noPassHere: "There is no pass here; the last option says no."
    case .noKeepHere: "There is nothing here for the transcript to keep."
    case .notInPair: "You are not in a pair now."
    case .notHere: "That is not possible in this session."
    case .noQuestion: "Nothing is waiting for a yes or no."
    case .tooLong: "That is too long to send in one line. Please shorten it or send it in two."
    case .empty: "Please type some words as well."
    case .noResources: "This workshop names no support contacts. The facilitator can help: h."
    case .lateLine:
      "This step has closed. Your line went nowhere; only your own screen has it."
    case .notNow: "That is not possible just now."
    case .noName: "A name is needed here, up to 24 characters."
    }
  }
}
