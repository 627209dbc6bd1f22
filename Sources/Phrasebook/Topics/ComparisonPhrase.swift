/// With whom a match is compared in twos.
public enum ComparisonPhrase: String, PhraseKey {
  case everybody, inTwos
}
