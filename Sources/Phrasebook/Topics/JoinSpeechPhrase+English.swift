extension JoinSpeechPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .anyTime: "? shows at any time what you can do here."
    case .wishes:
      "If people work in pairs later: v tells the program alone with whom you would rather not be, "
        + "g with whom gladly, o that you would rather work alone."
    case .pairTyping:
      "What you write goes to your partner and is kept nowhere. Tab and then h asks for a person."
    case .yourTurn: "It is your turn. d ends it when you have spoken, p passes."
    case .yourTypedTurn:
      "It is your turn. Write one line, and Enter sends it. Tab and then p passes."
    case .free: "Turn {number} of {count} is free. t takes it; there is no hurry."
    case .offered: "Whoever would like to takes a turn when one is free."
    case .offeredFor: "Whoever would like to takes a turn of {time} when one is free."
    case .spoken: "Turns are spoken in this round. d ends yours when you have spoken, p passes."
    case .proposeFirst: "n opens a field for a new line."
    case .stepOut:
      "You are out for a while. Only how many are out can be seen. A step that opens meanwhile "
        + "cannot be answered later. s says that you are back."
    case .after:
      "The steps are over. The room stays open for {time}: stay, breathe, or leave with q."
    case .notes: "You can still reach the facilitator: m writes a note, h asks for a person."
    case .solo: "You work alone in this step, as you wished; nobody is told why. o brings you back."
    case .soloAsked: "Noted: you would rather work alone. Nobody is told why. o takes it back."
    }
  }
}
