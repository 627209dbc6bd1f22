/// Sentences of a participant's screen.
public enum JoinScreenPhrase: String, PhraseKey {
  case step, rehearsal, more, arriving, settling, reconnecting, reconnectingAnswered, late, between,
    neutral, tooSmall
  case toldBefore, nothingTold, keysTitle, commandsTitle, endHint, detach, hidesUnfocused
  case audienceBelow
}
