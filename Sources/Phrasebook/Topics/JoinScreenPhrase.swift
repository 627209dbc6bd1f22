/// Sentences of a participant's screen.
public enum JoinScreenPhrase: String, PhraseKey {
  case step, audience, ownAnswer, earlierAnswer, passed, isIn, onItsWay, waits, finished
  case keepOn, keepOff, instead, arriving, settling, reconnecting, between, neutral, tooSmall
  case toldBefore, nothingTold, keysTitle, commandsTitle, endHint, detach
}
