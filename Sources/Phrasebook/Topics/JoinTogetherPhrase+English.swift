extension JoinTogetherPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .done: "your turn is over"
    case .takeTurn: "take the turn that is free"
    case .propose: "propose a line"
    case .change: "change a line"
    case .withdraw: "take a line of your own back"
    case .withNames: "compare in twos as well, with those who ask for it too"
    case .keepTime: "keep the time, if nobody does"
    case .plan: "the plan"
    case .strike: "take a line of yours out of the transcript"
    case .reply: "answer a letter, without your name"
    }
  }
}
