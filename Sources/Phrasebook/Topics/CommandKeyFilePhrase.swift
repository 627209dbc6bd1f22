/// What can be the matter with a facilitator's key or its file.
public enum CommandKeyFilePhrase: String, PhraseKey {
  case notAKey, badLine, unreadable, notWritable, readableByOthers, isThere, tooLittleMemory
}
