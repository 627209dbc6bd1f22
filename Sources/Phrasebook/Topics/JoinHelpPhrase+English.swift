extension JoinHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .pass: "pass; it is as good as an answer"
    case .takeBack: "take your answer back, until the step closes"
    case .stepOut: "step out for a while, and back in; nobody is told"
    case .slower: "slower, please; it is counted, without your name"
    case .moreTime: "a little more time, please"
    case .note: "a private note to whoever facilitates, with or without your name"
    case .help: "ask for a person; asks you first"
    case .resources: "support contacts"
    case .blank: "blank the screen, as F9 and Ctrl-B do everywhere"
    case .keep: "let the transcript keep your answer, or not"
    case .keys: "this list, as F1 does everywhere"
    case .leave: "leave; asks you first"
    case .command: "a line for every word of line mode"
    case .letters: "your mailbox; it never opens by itself"
    case .earlier: "what was said here a little earlier"
    case .solo: "work alone in a pair step; nobody is told why"
    case .avoid: "with whom you would rather not be in a pair"
    case .together: "with whom you would gladly be in a pair"
    case .rejoin: "with the others again, in the pairs to come or the one that you left"
    }
  }
}
