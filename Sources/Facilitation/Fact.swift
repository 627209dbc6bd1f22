public import WorkshopModel

/// What must survive a crash (rules D1); none says what one seat did in one step.
public enum Fact: Hashable, Sendable {
  case seated(SeatID, name: String?, resumeHash: [UInt8])
  case resumeRotated(SeatID, resumeHash: [UInt8])
  case unseated(SeatID)
  case doorLocked(Bool)
  case doorClosed
  case seatPlaced(SeatID, CircleID)
  /// A seat accepted the terms after the gate.
  case termsAccepted(SeatID)
  case inserted(StepID, Insertion)
  case followed(order: String)
  case dropped(StepID)
  case skipped(StepID)
  /// A step opened, with its terms and those who take part, in the order of their labels.
  case opened(StepID, OpenTerms, participants: [SeatID])
  /// The circles or pairs for whose eyes alone the step is answered; right after `opened`.
  case grouped(StepID, [StepGroup])
  case closed(StepID)
  /// What the reader made (rules, law 7: once).
  case viewed(StepID, Reading)
  /// The room was shown the step's view.
  case revealed(StepID)
  case linesReleased(StepID, payload: [UInt8])
  /// A batch of released lines, counted from 0, without one that its author struck.
  case linesReplaced(StepID, batch: Int, payload: [UInt8])
  /// A draft's line is new or changed; facts don't say whose it is.
  case proposed(StepID, line: Int, text: String)
  case lineWithdrawn(StepID, line: Int)
  /// A consent test adopted a draft's line as it stands.
  case adopted(StepID, line: Int)
  /// Everybody agreed at the closing consent.
  case exportAgreed
  case closedQuestions(Bool)
  /// The step's key is destroyed.
  case spoolDestroyed(StepID)
  /// The session is over, and the room stays open for a while.
  case afterBegun
  case ended
}

/// What lives only in an open step's spool, sealed under the step's key (rules D2).
public enum StepRecord: Hashable, Sendable {
  /// An answer; signed steps and dyads name the signing seat, others never. Of a step with groups
  /// it names the author's, counted from 0.
  case envelope(AnswerToken, Envelope, signer: SeatID?, group: Int?)
  case withdrawn(AnswerToken)
  case finished(SeatID)
  case unfinished(SeatID)
  /// Bits that order the batch, so that a restart finds the same order (rules D4).
  case shuffle(Draw)
  /// A facilitator's decision on a waiting line, encoded by the server.
  case decision([UInt8])
}
