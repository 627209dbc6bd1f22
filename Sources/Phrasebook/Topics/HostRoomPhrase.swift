/// What a host prints around its console.
public enum HostRoomPhrase: String, PhraseKey {
  case join, circle, helper, stage, safetyWords, wholeInvitation, detached, taken, back, before
  case watch, rehearsal, noConsole
  /// Before the command that goes on with a session whose program has stopped.
  case goOn
  case again
}
