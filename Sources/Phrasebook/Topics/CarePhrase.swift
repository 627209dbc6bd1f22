/// The checks on one's own computer before words leave it.
public enum CarePhrase: String, PhraseKey {
  case heavy, pointing, keptForMe, toFacilitator, askedForPerson, writeAgain, unsent, send, keep
  case facilitatorOnly, askForPerson, contacts, replace, rewrite
}
