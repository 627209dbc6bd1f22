/// Coming late, and the terms that are read then.
public enum TermsPhrase: String, PhraseKey {
  case lateWelcome, notYet, termsFirst, termsAccepted, noTerms
}
