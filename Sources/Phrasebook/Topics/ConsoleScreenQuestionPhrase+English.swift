extension ConsoleScreenQuestionPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .willSkip:
      "This step, which would come next, is left out, with those that make no sense without it."
    case .willCloseDoor:
      "Nobody new can come in from here on, and the code ends. Those who have a seat can come back."
    case .willHandOver: "The helper who is here longest holds the session then, and you help."
    case .willCloseRoom: "This closes the room for everyone, at once."
    case .willDrop: "This step is taken out of the plan."
    case .willSendOut: "This person loses the seat and cannot come back. The room is not told why."
    case .willFinish: "All lines that still wait are held back, and the step is done."
    case .willLeave:
      "You leave the console. attune facilitate --attach takes it again, from any place with your key."
    case .willJump: "The room goes to this step; the present one closes."
    case .willEnd: "This ends the steps for everyone; the room stays open for ten minutes more."
    case .yesOrNo: "{yes} does it, {no} leaves it."
    case .willEndRehearsal: "You leave the console, and the rehearsal ends with it."
    case .willClose: "The step closes for everyone."
    case .willWithdraw: "It is taken out of the draft, for everyone."
    case .willLeaveHost:
      """
      You leave the console, and it does not come back in this program, which goes on hosting. \
      What is printed then says how to hold the session again: from a second terminal, or \
      after Ctrl-C with attune host --resume.
      """
    }
  }
}
