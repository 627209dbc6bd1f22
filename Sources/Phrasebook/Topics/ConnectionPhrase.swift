/// Connections that drop and come back.
public enum ConnectionPhrase: String, PhraseKey {
  case lost, seatSaved, unreadableGreeting
  /// A console without its connection: what becomes of what was asked for, and of words in a field.
  case notSent, unheard, wordsStay
}
