/// The turns of a pair.
public enum PairTurnPhrase: String, PhraseKey {
  case both, mine, partners, bothPlanned, last, returning
}
