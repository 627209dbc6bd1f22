/// What a shared screen says around the steps.
public enum StagePhrase: String, PhraseKey {
  case arriving
  case dropped
  /// A mark, as every screen of a rehearsal has one (rules P4).
  case rehearsal
  /// Counted aloud in the lobby and at the gate (rules P2).
  case seats
  case helpers
  case noFacilitator
  case locked
  case late
  /// Stands above the line that people paste.
  case join
  /// Stands before the words that prove the server.
  case safetyWords
  case sameWords
  case held
  case heldCalmly
  case facilitatorAway
  case keeperAway
  case after
  case stayOpen
  case contacts
  case thanks
  /// Followed by a name in quotation marks.
  case timeKept
  case timeFree
  /// Stands above words to the room.
  case said
  case leave
  /// The same on a small screen.
  case leaveShort
  case keys
  case resting
}
