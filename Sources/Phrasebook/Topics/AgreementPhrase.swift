/// Adopted agreements on a page of their own, and in a calendar.
public enum AgreementPhrase: String, PhraseKey {
  case heading, headingOf, none, reopening, review, exit, event
}
