/// The room before its first step, counted aloud.
public enum LobbyPhrase: String, PhraseKey {
  case seats, stages, helpers, withoutFacilitator, onThisScreen, locked, late
}
