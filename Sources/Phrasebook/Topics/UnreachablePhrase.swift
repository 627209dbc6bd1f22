/// Ways to a server that failed.
public enum UnreachablePhrase: String, PhraseKey {
  case unknownHost, refused, unreachable, timedOut, notAttune, hungUp, closed, unreadableFile
  case failed
}
