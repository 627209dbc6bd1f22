/// Signals, notes and calls, confirmed.
public enum WishPhrase: String, PhraseKey {
  case slower, moreTime, stepOut, stepBack, help, note, signedNote, neutral
  case helpWaits, pairHelpWaits
  /// A note while nobody holds the console.
  case noteOut, mayMiss
}
