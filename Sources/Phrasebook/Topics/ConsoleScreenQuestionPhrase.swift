/// What the facilitator is asked before something that is hard to take back.
public enum ConsoleScreenQuestionPhrase: String, PhraseKey {
  case willSkip, willCloseDoor, willHandOver, willCloseRoom, willDrop, willSendOut, willFinish
  case willLeave, willJump, willEnd, yesOrNo
  case willEndRehearsal, willClose
  case willWithdraw, willLeaveHost
}
