/// Breathing together.
public enum BreathPhrase: String, PhraseKey {
  case inhale, hold, exhale, end, rhythm, rhythmWithHold
}
