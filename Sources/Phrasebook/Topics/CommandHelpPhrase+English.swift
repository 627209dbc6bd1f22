extension CommandHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .inPair: "In your pair, what you type goes to your partner."
    case .commands: "Commands:"
    case .pass: "p: pass; as good as an answer"
    case .takeBack: "u: take your answer back, until the step closes"
    case .stepOut: "s: step out for a while, and back in; nobody is told"
    case .slower: "-: slower, please"
    case .moreTime: "+: a little more time, please"
    case .note: "m TEXT: a private note to the facilitator, without your name"
    case .signedNote: "m sign TEXT: the same with your name"
    case .help: "h: ask for a person; asks you first"
    case .pairHelp: "h: ask for a person here, without a name"
    case .resources: "r: support contacts"
    case .clear: "x: clear the screen"
    case .leave: "q: leave; asks you first"
    case .thisList: "?: this list"
    case .equals: "A text that looks like a command is sent with = before it, for example: =p"
    }
  }
}
