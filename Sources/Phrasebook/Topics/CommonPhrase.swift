/// Lengths of time and lists, as all topics use them.
public enum CommonPhrase: String, PhraseKey {
  case seconds, minutes, aboutMinutes
}
