/// What happens in the room.
public enum FacilitateRoomPhrase: String, PhraseKey {
  case away, notAway, held, resumed
  /// Before a name.
  case helpWanted, pairHelp
  /// Before what was said.
  case saidToEveryone
  /// Before what was said.
  case asideFrom
  /// Before a line of a round.
  case speaker, asideSent, closedOn, closedOff, seated
}
