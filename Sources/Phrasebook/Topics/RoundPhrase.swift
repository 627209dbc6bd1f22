/// Rounds in which one after the other has a turn.
public enum RoundPhrase: String, PhraseKey {
  case over, yourTurn, yourTypedTurn, turnEnded, turnTimeIsUp, yourTimeIsUp, toward, speaker
  case speakerToward, free, somebodyHasIt, freeForOthers, isChosen, place, time
  case turnMovedOn, unsentTurn
}
