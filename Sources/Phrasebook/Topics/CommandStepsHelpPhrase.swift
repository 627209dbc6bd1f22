/// What a facilitator can type: steps, time, and what is put in.
public enum CommandStepsHelpPhrase: String, PhraseKey {
  case steps, time, putIn, turns, ballots, closed, consent, late
}
