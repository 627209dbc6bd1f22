/// What helps to hold the present step; `key` is the key or the word for it.
public enum FacilitateGuidePhrase: String, PhraseKey {
  case lookingBack, draftEmpty, draftOpen, draftDone, ballot, match, round, pair, ownScreens
}
