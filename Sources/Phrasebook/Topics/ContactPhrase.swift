/// What stands beside a support contact.
public enum ContactPhrase: String, PhraseKey {
  case outdated, unchecked
}
