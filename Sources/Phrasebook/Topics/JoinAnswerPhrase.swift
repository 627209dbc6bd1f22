/// Sentences about an answer and what is shown of the answers.
public enum JoinAnswerPhrase: String, PhraseKey {
  case audience, isIn, onItsWay, waits, comingBack, finished, keepOn, keepOff, instead, kept
  case nothingYet, notYet, roomSees, isShown, forYou, isInUnshown, writesLine
}
