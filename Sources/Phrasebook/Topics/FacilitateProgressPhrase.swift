/// How far the open step is, and its clock.
public enum FacilitateProgressPhrase: String, PhraseKey {
  case open, closing, closed, viewed, revealed, stillWriting
  /// A step that asks for nothing.
  case running, readyWhenYouAre, timeIsUp, left
  case viewedByYou
}
