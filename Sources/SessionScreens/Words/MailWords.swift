/// Sentences of the mailbox (rules T4).
enum MailWords {
  static let sent = """
    Somebody here was written to. Type mail to look into your own mailbox, or /mail while you \
    write; most people find it empty, and nobody sees who looks.
    """
  static let empty = "Your mailbox is empty. It opens only when you type mail."
  static let about = "About your line in "
  static let wrote = "The facilitator wrote, without knowing who you are: "
  static let held = "Your line was kept from the room."
  static let struck = "Your line was struck, as you wished. No transcript has it."
  static let howToReply = """
    Type reply and your words to answer, or leave it. You stay unnamed unless you write your name.
    """
  static let replied =
    "Your answer goes out with one of the next heartbeats, within half a minute, without your name."
  static let strikes =
    "It is struck with one of the next heartbeats, within half a minute. Nobody is told whose it was."
  static let ownLines = "Lines of yours that the room has seen:"
  static let howToStrike = """
    Type strike and its number to take one out of the transcript. What people have read they have \
    read; nobody is told whose line it was.
    """

  static func whichLetter(_ count: Int) -> String {
    "There are \(count) letters to answer: type reply, the letter's number, and your words."
  }
}
