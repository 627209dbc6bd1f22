/// What the whole room hears: how far a step is, its time, quiet moments.
public enum RoomPhrase: String, PhraseKey {
  case held, resumed, broadcast, nobodyFinished, someFinished, mostFinished, allFinished
  case closingSoon, passingIsFine, extended, extendedBy, timeIsUp, stepClosed, withoutFacilitator,
    withoutKeeper
  case attended
  /// The same to somebody whose answer to the present step is given.
  case answeredWithoutFacilitator, answeredWithoutKeeper
}
