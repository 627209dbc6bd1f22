/// Signals, counted coarsely, and notes.
public enum FacilitateSignalPhrase: String, PhraseKey {
  case signals, nobody, some, many
  /// Before what somebody wrote.
  case note
  /// Before what somebody wrote.
  case noteFrom, noNotes, noted, notKept
  /// Before the names of those who called.
  case callsStand, aPair, callsSeen, noCalls
}
