/// How many, in words, and maps of answers.
public enum TallyPhrase: String, PhraseKey {
  case fewOrNone, aFew, some, many, most, share, mapFollows, top, bottom, across
}
