extension WishPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .slower: "Noted: slower. It is counted, without your name."
    case .moreTime: "Noted: a little more time. It is counted, without your name."
    case .stepOut:
      "You are out for a while. Only how many are out can be seen. A step that opens meanwhile "
        + "cannot be answered later. Type s when you are back."
    case .stepBack: "Welcome back."
    case .help: "The facilitator knows that you would like a person."
    case .note: "Your note is on its way, without your name. It is read within half a minute."
    case .signedNote: "Your note is on its way and says that it is from you."
    case .neutral: "Nothing to see here. Press Enter to go on."
    case .helpWaits:
      """
      You asked for a person. The facilitator is not connected just now, and learns it on \
      coming back.
      """
    }
  }
}
