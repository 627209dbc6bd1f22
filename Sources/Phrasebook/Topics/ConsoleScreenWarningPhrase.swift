/// What is said before a question on the console: what would be better done first.
public enum ConsoleScreenWarningPhrase: String, PhraseKey {
  case consentFirst, passesGate, willCloseEarly, willCloseMatchEarly, willCloseEmptyDraft
  case willCloseDraft, isGate
  case pictureIsYours, willTakeAdopted
}
