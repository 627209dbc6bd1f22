/// Sentences of a participant's screen.
public enum JoinScreenPhrase: String, PhraseKey {
  case step, rehearsal, more, arriving, settling, reconnecting, late, seats, between, neutral
  case tooSmall, toldBefore, nothingTold, keysTitle, commandsTitle, endHint, detach, hidesUnfocused
}
