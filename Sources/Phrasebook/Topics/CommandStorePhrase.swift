/// What is the matter with the store.
public enum CommandStorePhrase: String, PhraseKey {
  case inUse, full, notWritable, notPrivate, unknownSession, sessionExists, keyMissing, damaged
  case failed, diskFault
  case unreadable, damagedAnswers, answersGone, tooLarge, notDurable
}
