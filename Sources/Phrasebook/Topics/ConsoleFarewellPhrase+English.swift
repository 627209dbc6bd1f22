extension ConsoleFarewellPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .kept:
      """
      Kept: the steps, adopted agreements, and what the room was shown where the workshop keeps \
      it. Never who answered what.
      """
    case .transcript: "For a transcript, type afterwards (with the same --state, if any):"
    case .erased:
      "After {days} {days:day|days} all of it is erased by itself; attune erase does so at once."
    case .erasedSoon: "It is erased by itself as soon as attune runs again."
    case .atServer:
      "It is kept at the server. Whoever runs it can export the transcript until it is erased."
    case .nothingKept: "This was a rehearsal; nothing of it is kept."
    case .anyKey: "Any key closes this page."
    }
  }
}
