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
    case .note: "Your note is on its way, without your name. It arrives within half a minute."
    case .signedNote: "Your note is on its way and says that it is from you."
    case .neutral: "Nothing to see here. Press Enter to go on."
    case .helpWaits:
      """
      You asked for a person. The facilitator is not connected just now; your call waits for \
      whoever leads or helps next, as long as the session's program runs.
      """
    case .pairHelpWaits:
      """
      Your pair asked for a person; no name was given. The facilitator is not connected just \
      now; the call waits for whoever leads or helps next, as long as the session's program runs.
      """
    case .noteOut: "Your note is on its way, without your name."
    case .mayMiss:
      """
      The facilitator is not connected just now and may not get it. Please write it again once \
      somebody holds the room.
      """
    }
  }
}
