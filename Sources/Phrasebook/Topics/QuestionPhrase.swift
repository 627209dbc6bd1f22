/// Questions that are asked before something is done.
public enum QuestionPhrase: String, PhraseKey {
  case help, leave, sign, end, endNow, yesOrNo, oneOf, nothingSent, stillHere, withdraw, rewrite
}
