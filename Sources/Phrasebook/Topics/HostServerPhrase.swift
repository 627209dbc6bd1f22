/// What a server for many prints as it starts.
public enum HostServerPhrase: String, PhraseKey {
  case serving, connect, pin, restored, notRestored, noKeyFile
}
