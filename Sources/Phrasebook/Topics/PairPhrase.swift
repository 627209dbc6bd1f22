/// Pairs and groups of three.
public enum PairPhrase: String, PhraseKey {
  case solo, soloAsked, wishes, pair, trio, pairWith, trioWith, role, typing, lineSent, helpAsked
  case avoidNoted, togetherNoted, onlyOne, rejoinAsked
  case othersNow
}
