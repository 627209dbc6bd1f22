/// Sentences about an answer and what is shown of the answers.
public enum JoinAnswerPhrase: String, PhraseKey {
  case audience, isIn, onItsWay, waits, finished, keepOn, keepOff, instead, kept, nothingYet
  case notYet, roomSees, isShown, forYou
}
