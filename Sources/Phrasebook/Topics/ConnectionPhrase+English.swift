extension ConnectionPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .lost: "The connection dropped. Trying again..."
    case .seatSaved: "Your seat is kept. The same command brings you back to it."
    case .unreadableGreeting:
      "What answers there greets in a way that this program cannot read. It may be a newer "
        + "Attune: ask the host which version is needed."
    }
  }
}
