/// What is asked before something is done, on a drawn screen, with its two answers.
public enum JoinAskPhrase: String, PhraseKey {
  case help, leave, sign, end, endNow, noHelp, yesHelp, noLeave, yesLeave, noSign, yesSign, noEnd
  case yesEnd, withdraw, rewrite, noWithdraw, yesWithdraw, noRewrite, yesRewrite
}
