/// The last page of a facilitator's console.
public enum ConsoleFarewellPhrase: String, PhraseKey {
  case kept, transcript, erased, erasedSoon, atServer, nothingKept, anyKey
}
