/// What the facilitator is asked to type or to choose.
public enum ConsoleScreenAskPhrase: String, PhraseKey {
  case askSay, askTalk, askNote, askAside, askExtend, askBreathe, askBreak, askLate, askOrder
  case askPath, askCircle, askReply, askTheme, askAnything, themeHint, noteHint, replyHint
  case wordsHint, extendHint, chooseJump, chooseDrop, chooseOut, chooseTurn, chooseSeat
  case chooseTest, chooseWithdraw, chooseHow, chooseBeginning, chooseEnd, nothingToChoose
  case jumpHint
  case nothingFits
  case betweenSteps
  case nothingTyped
}
