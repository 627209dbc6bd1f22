extension JoinKeyPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .send: "send"
    case .pass: "pass"
    case .takeBack: "take back"
    case .stepOut: "step out"
    case .stepBack: "I am back"
    case .slower: "slower"
    case .moreTime: "more time"
    case .note: "note"
    case .help: "help"
    case .resources: "contacts"
    case .blank: "blank"
    case .keep: "may be kept"
    case .keys: "keys"
    case .leave: "leave"
    case .command: "command"
    case .letters: "mailbox"
    case .earlier: "earlier"
    case .done: "done"
    case .takeTurn: "take the turn"
    case .propose: "new line"
    case .change: "change"
    case .withdraw: "withdraw"
    case .withNames: "in twos with"
    case .keepTime: "keep the time"
    case .plan: "plan"
    case .avoid: "not with"
    case .together: "gladly with"
    case .solo: "alone"
    case .sign: "with my name"
    case .unsigned: "without my name"
    case .reply: "answer"
    case .strike: "my lines"
    }
  }
}
