/// A draft's line that somebody else has given other words.
public enum DraftChangePhrase: String, PhraseKey {
  case isChangedYours, isChangedFrom, isPassedOn, isPassedOnTo
}
