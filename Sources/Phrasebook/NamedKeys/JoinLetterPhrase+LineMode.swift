extension MailPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .sent: JoinLetterPhrase.mailSent
    case .empty: JoinLetterPhrase.mailEmpty
    case .howToReply: JoinLetterPhrase.reply
    case .whichLetter: JoinLetterPhrase.whichLetter
    case .howToStrike: JoinLetterPhrase.strike
    default: nil
    }
  }
}

extension KeeperPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .nobody: JoinLetterPhrase.nobodyKeeps
    case .you: JoinLetterPhrase.youKeep
    default: nil
    }
  }
}

extension AnsweringPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .orPass ? JoinLetterPhrase.orPass : nil }
}

extension RefusalPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .nothingAsked: JoinLetterPhrase.nothingAsked
    case .alreadyAnswered: JoinLetterPhrase.answered
    default: nil
    }
  }
}

extension FaultPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .otherKind ? JoinLetterPhrase.otherKind : nil }
}
