public import WorkshopModel

/// What a session asks of the outside, in order; facts and spool records are durable before anything is sent.
public enum SessionEffect: Hashable, Sendable {
  /// To the journal.
  case record(Fact)
  /// A step's spool is begun, with records for envelopes of such a size.
  case beginSpool(StepID)
  /// To the open step's spool.
  case spool(StepID, StepRecord)
  /// The step is closed: hand its batch to the reader and report `readingMade`.
  case read(StepID, OpenTerms)
  /// The step's key is destroyed and its spool unlinked (rules D3).
  case destroySpool(StepID)
  case send(Notice, to: Audience)
  case dismiss(SeatID, DismissalReason)
  /// The helper who is here longest becomes the console; `facilitatorPresent` and `helpersPresent`
  /// then say who is there.
  case promoteHelper
  /// The facilitator and the first helper change places; `facilitatorPresent` then sends the new
  /// console its picture.
  case swapConsoles
  /// The session is over.
  case end
}

/// Who receives a notice.
public enum Audience: Hashable, Sendable {
  case seat(SeatID)
  case seats([SeatID])
  case participants
  case facilitator
  case helpers
  /// Facilitator and helpers.
  case consoles
  case stages
  /// Participants, facilitator, helpers and stages.
  case everyone
}

/// Why a seat's connection is closed by the session.
public enum DismissalReason: String, Hashable, Sendable, CaseIterable {
  case sentOut = "sent-out"
  case left
  case sessionEnded = "session-ended"
  case replaced
}
