extension ConnectionPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .lost: "The connection dropped. Trying again..."
    case .seatSaved: "Your seat is kept. The same command brings you back to it."
    case .unreadableGreeting:
      "What answers there greets in a way that this program cannot read. It may be a newer "
        + "Attune: ask the host which version is needed."
    case .notSent:
      "There is no connection just now: nothing was sent, and nothing goes out later by itself. Try "
        + "again once it is back."
    case .unheard:
      "The connection dropped before the server confirmed what you sent last. Look whether it is "
        + "there before you send it again."
    case .wordsStay: "Your words stay in this field until you send them or close it."
    }
  }
}
