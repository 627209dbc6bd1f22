/// Connections that drop and come back.
public enum ConnectionPhrase: String, PhraseKey {
  case lost, seatSaved, unreadableGreeting
}
