extension JoinEntryPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .stillOpen: "Still open: {items}. Answer here, or send it so with {key}."
    case .questionsOpen: "Still open: {items}. {key} once more sends it so."
    case .openIsNotNow:
      """
      {count} left open; {count:it counts|they count} as not now. Enter once more sends it so, \
      any other key goes on.
      """
    case .asItStands: "Nothing has been moved yet. Enter once more sends the order as it stands."
    case .declines:
      """
      With this answer you leave the session. Enter once more leaves, any other key stays.
      """
    case .onlyAbove: "only those above count"
    case .full: "There is room for {count}. Space on a marked one gives it up."
    case .least: "least"
    case .most: "most"
    case .unsentWords: "This step closed before you sent this:"
    case .unsentToPair: "Your pair may be another one now, so this went to nobody:"
    case .unsentHint: "It went nowhere; only this screen has it. Esc or Enter clears it."
    case .unsentNext: "The next step is open; Esc or Enter leads to it."
    case .unsentAnswer: "This step closed before you sent your answer. It went nowhere."
    }
  }
}
