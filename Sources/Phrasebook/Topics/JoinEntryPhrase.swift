/// Sentences about an answer that is being given: what is still open, and what did not go.
public enum JoinEntryPhrase: String, PhraseKey {
  case stillOpen, questionsOpen, openIsNotNow, asItStands, onlyAbove, full, least, most
  case unsentWords, unsentToPair, unsentHint, unsentNext, unsentAnswer, declines
}
