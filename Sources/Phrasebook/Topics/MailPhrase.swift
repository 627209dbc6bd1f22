/// The mailbox, and what is written between an author and the facilitator.
public enum MailPhrase: String, PhraseKey {
  case sent, empty, about, wrote, held, struck, howToReply, whichLetter, replied, strikes, ownLines
  case howToStrike
}
