extension ArrivalPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .anyTime ? JoinSpeechPhrase.anyTime : nil }
}

extension PairPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .wishes: JoinSpeechPhrase.wishes
    case .typing: JoinSpeechPhrase.pairTyping
    case .solo: JoinSpeechPhrase.solo
    case .soloAsked: JoinSpeechPhrase.soloAsked
    default: nil
    }
  }
}

extension RoundPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .yourTurn: JoinSpeechPhrase.yourTurn
    case .yourTypedTurn: JoinSpeechPhrase.yourTypedTurn
    case .free: JoinSpeechPhrase.free
    default: nil
    }
  }
}

extension RoundOrderPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .offered: JoinSpeechPhrase.offered
    case .offeredFor: JoinSpeechPhrase.offeredFor
    default: nil
    }
  }
}

extension WishPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .stepOut ? JoinSpeechPhrase.stepOut : nil }
}

extension AfterPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .after: JoinSpeechPhrase.after
    case .notes: JoinSpeechPhrase.notes
    default: nil
    }
  }
}

extension SharedRefusalPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .spoken: JoinSpeechPhrase.spoken
    case .proposeFirst: JoinSpeechPhrase.proposeFirst
    case .notTheKeeper: JoinLetterPhrase.notTheKeeper
    case .noLetter: JoinLetterPhrase.noLetter
    default: nil
    }
  }
}
