/// What has come, on the facilitator's screen.
public enum ConsoleScreenNewsPhrase: String, PhraseKey {
  case onceMore, noteCame, letterCame, linesCame, readFirst, blank, slower, moreTime
  case suggestSlower, suggestMoreTime, notesHere, lettersHere
  case nowShown, keysHere, noSuchKey, linesLeft, noLineLeft, onceMoreEnds
  case roomKey, lastStep
  case stepsOver
  case stepHasBeen, stepIsHere
}
