extension JoinBannerPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .reconnecting: "No connection; trying again."
    case .away: "Nobody holds the room; clocks wait."
    case .held: "A quiet moment; nothing is wrong."
    case .out: "You are out; s brings you back."
    }
  }
}
