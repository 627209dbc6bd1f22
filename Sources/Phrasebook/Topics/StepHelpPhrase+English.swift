extension StepHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .done: "done: your turn is over"
    case .take: "take: take a turn that is free"
    case .propose: "propose TEXT: propose a line"
    case .change: "change 1 TEXT: change line 1"
    case .withdraw: "withdraw 1: take your own line 1 back"
    case .mail: "mail: your mailbox; it never opens by itself"
    case .reply: "reply TEXT: answer a letter, without your name"
    case .strike: "strike: take a line of yours out of the transcript"
    case .solo: "/solo: work alone in a pair step"
    case .avoid: "/avoid NAME, NAME: rather not with them"
    case .together: "/together NAME: gladly with them"
    case .again: "Enter alone: read the question again"
    case .others: "/others: with the others again"
    }
  }
}
