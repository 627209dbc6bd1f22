/// The end, and what comes before and after it.
public enum FacilitateEndPhrase: String, PhraseKey {
  case consentFirst, asksToEnd, asksToEndNow, notEnded, noQuestion, after, afterWithContacts
  case asksToWithdraw, notWithdrawn
}
