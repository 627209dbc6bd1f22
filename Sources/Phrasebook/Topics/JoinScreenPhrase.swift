/// Sentences of a participant's screen.
public enum JoinScreenPhrase: String, PhraseKey {
  case step, arriving, settling, reconnecting, late, seats, between, neutral, tooSmall
  case toldBefore, nothingTold, keysTitle, commandsTitle, endHint, detach
}
