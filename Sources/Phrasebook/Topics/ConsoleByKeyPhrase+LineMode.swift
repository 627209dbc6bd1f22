extension FacilitateArrivalPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .ready: ConsoleByKeyPhrase.ready
    case .helperReady: ConsoleByKeyPhrase.helperReady
    case .nowFacilitator: ConsoleByKeyPhrase.nowFacilitator
    case .nowHelper: ConsoleByKeyPhrase.nowHelper
    case .notForHelpers: ConsoleByKeyPhrase.notForHelpers
    default: nil
    }
  }
}

extension FacilitateStepPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .noStep ? ConsoleByKeyPhrase.noStep : nil }
}

extension FacilitateRoomPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .held ? ConsoleByKeyPhrase.held : nil }
}

extension FacilitateLinesPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .waiting: ConsoleByKeyPhrase.waiting
    case .needsCare: ConsoleByKeyPhrase.needsCare
    default: nil
    }
  }
}

extension FacilitateLettersPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .covered ? ConsoleByKeyPhrase.letters : nil }
}

extension FacilitatePlanPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? { self == .proposal ? ConsoleByKeyPhrase.proposal : nil }
}

extension FacilitateEndPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .consentFirst: ConsoleByKeyPhrase.consentFirst
    case .after: ConsoleByKeyPhrase.after
    case .afterWithContacts: ConsoleByKeyPhrase.afterWithContacts
    default: nil
    }
  }
}

extension HostRoomPhrase {
  /// The same where keys are named.
  public var onKeys: (any PhraseKey)? {
    switch self {
    case .wholeInvitation: ConsoleByKeyPhrase.wholeInvitation
    case .back: ConsoleByKeyPhrase.back
    default: nil
    }
  }
}
