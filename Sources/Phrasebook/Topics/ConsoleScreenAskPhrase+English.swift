extension ConsoleScreenAskPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .askSay: "Words to everyone"
    case .askTalk: "A talk of two minutes: about what?"
    case .askNote: "A note of your own"
    case .askAside: "To the other consoles only"
    case .askExtend: "By how many minutes?"
    case .askBreathe: "Breathing: how many minutes?"
    case .askBreak: "Break: how many minutes?"
    case .askLate: "We start later: how many minutes?"
    case .askOrder: "The name of the order"
    case .askPath: "Into which file?"
    case .askCircle: "Into which circle? Its number"
    case .askReply: "To the author of this line"
    case .askTheme: "A theme for this line"
    case .askAnything: "A word of the console"
    case .themeHint: "Only this screen keeps it; empty takes it away."
    case .noteHint: "It goes to nobody."
    case .replyHint: "You do not learn who it is; the answer comes by itself, covered."
    case .wordsHint: "Tab completes. ? in the room lists all."
    case .extendHint: "Empty and Enter: as many as the step itself says."
    case .chooseJump: "To which step?"
    case .chooseDrop: "Which step is left out?"
    case .chooseOut: "Who is sent out?"
    case .chooseTurn: "Whose turn is it?"
    case .chooseSeat: "Who is seated?"
    case .chooseTest: "Which line is tested?"
    case .chooseWithdraw: "Which line is taken out?"
    case .chooseHow: "Arrows or a few letters, then Enter."
    case .chooseBeginning: "Arrows: the first word. Enter: go on to the last."
    case .chooseEnd: "Arrows: the last word. Enter: [someone] takes their place."
    case .nothingToChoose: "There is nothing to choose from just now."
    case .jumpHint: "Going forward, the steps in between are left out."
    }
  }
}
