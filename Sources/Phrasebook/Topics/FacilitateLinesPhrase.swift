/// Lines that wait for the facilitator, and letters to their authors.
public enum FacilitateLinesPhrase: String, PhraseKey {
  case waiting
  /// Before the words of a line.
  case line, none
  /// Before a title.
  case of, isWaiting, isHeld, isReleased, mayNeedCare, mayPoint, mayKeep, needsCare, noSuchWords
}
