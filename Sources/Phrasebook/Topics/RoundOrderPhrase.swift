/// How the turns of a round are taken.
public enum RoundOrderPhrase: String, PhraseKey {
  case shuffled, shuffledFor, chosen, chosenFor, offered, offeredFor, assigned, assignedFor
}
