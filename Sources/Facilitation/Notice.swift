public import WorkshopModel

/// What a session tells somebody.
public enum Notice: Hashable, Sendable {
  case lobby(LobbyNotice)
  /// A seat was given or resumed.
  case seated(SeatID, isLate: Bool)
  /// What a late arrival reads first: the gate's terms, if there is one.
  case catchUp(gate: StepID?)
  case step(StepNotice)
  case phase(StepID, StepPhase, deadline: SessionInstant?)
  case held
  case resumed(deadline: SessionInstant?)
  /// The seat's envelope and `finish` are in the spool.
  case acknowledged(StepID, AnswerToken)
  case finished(StepID)
  case takenBack(StepID, AnswerToken)
  case signalled(Signal)
  case noteTaken
  /// An encoded view; on `facilitatorOnly` the room has not seen it.
  case view(StepID, payload: [UInt8], facilitatorOnly: Bool)
  /// Tells the author's client that its own answer stays on its own screen.
  case ownAnswerOnly(StepID)
  case progress(StepID, CoarseProgress)
  case readiness(StepID, Readiness)
  case signals(slower: CoarseCount, moreTime: CoarseCount)
  case notes([NoteLine])
  /// A participant asks for a person and wants to be found: the name or seat letter.
  case helpWanted(who: String)
  case linesWaiting(StepID, count: Int)
  case pair(PairNotice)
  case broadcast(String)
  /// "A little more time."
  case extended(StepID, deadline: SessionInstant?)
  /// Soft time is up (console), or a hard step closes in 30 seconds (everyone).
  case timeIsUp(StepID)
  case closingSoon(StepID, deadline: SessionInstant)
  case plan(PlanNotice)
  case people(PeopleNotice)
  case round(RoundNotice)
  /// A turn of a round in writing; a name where people have names.
  case roundLine(StepID, from: String?, text: String)
  case draft(DraftNotice)
  case keeper(KeeperNotice)
  /// Nobody holds the console and the room waits, or somebody does again.
  case away(Bool)
  /// The session is over and the room stays open until then.
  case after(until: SessionInstant)
  /// Tells a console which of the two it is.
  case roleChanged(isFacilitator: Bool)
  case ended
}
