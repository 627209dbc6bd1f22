extension MailPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .sent:
      "Somebody here was written to. Type mail to look into your own mailbox, or /mail while "
        + "you write; most people find it empty, and nobody sees who looks."
    case .empty: "Your mailbox is empty. It opens only when you type mail."
    case .about: "About your line in {title}"
    case .wrote: "The facilitator wrote, without knowing who you are:"
    case .held: "Your line was kept from the room."
    case .struck: "Your line was struck, as you wished. No transcript has it."
    case .howToReply:
      "Type reply and your words to answer, or leave it. You stay unnamed unless you write "
        + "your name."
    case .whichLetter:
      "There are {count} {count:letter|letters} to answer: type reply, the letter's number, "
        + "and your words."
    case .replied: "Your answer goes out within half a minute, without your name."
    case .strikes: "It is struck within half a minute. Nobody is told whose it was."
    case .ownLines: "Lines of yours that the room has seen:"
    case .howToStrike:
      "Type strike and its number to take one out of the transcript. What people have read "
        + "they have read; nobody is told whose line it was."
    }
  }
}
