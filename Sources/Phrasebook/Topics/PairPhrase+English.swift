extension PairPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .solo:
      "You work alone in this step, as you wished; nobody is told why. /others brings you back."
    case .soloAsked:
      "Noted: you would rather work alone. Nobody is told why. /others takes it back."
    case .wishes:
      "If people work in pairs later: /avoid NAME tells the program alone with whom you would "
        + "rather not be, /together NAME with whom gladly, /solo that you would rather work alone."
    case .pair: "You are in a pair."
    case .trio: "You are in a group of three."
    case .pairWith: "You are in a pair with {names}"
    case .trioWith: "You are in a group of three with {names}"
    case .role: "You are {role}"
    case .typing:
      "What you type goes to your partner and is kept nowhere. h asks for a person; other "
        + "commands start with /."
    case .lineSent: "Sent to your pair only."
    case .helpAsked: "The facilitator knows that a pair would like a person. No name was given."
    case .avoidNoted: "Noted. Only the program that pairs people knows it."
    case .togetherNoted: "Noted. You are paired if you both name each other."
    case .onlyOne:
      "You go on alone here: nobody is free just now, or somebody stopped. It says nothing about "
        + "you."
    case .rejoinAsked: "Noted: with the others again, if somebody is free."
    case .othersNow:
      "These may be other people than before. Had you begun a line, Ctrl-U clears it; what you "
        + "send now goes to them."
    }
  }
}
