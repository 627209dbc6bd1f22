public import WorkshopModel

/// What the outside tells a session.
public enum SessionEvent: Hashable, Sendable {
  // The door.
  /// Somebody asks for a new seat; the label and the resume token's hash were drawn outside.
  case join(SeatID, name: String?, resumeHash: [UInt8])
  /// The holder of a seat is back; the token has been checked and is replaced.
  case resume(SeatID, resumeHash: [UInt8])
  /// A seat's connection is gone; the seat is kept.
  case disconnect(SeatID)
  /// Somebody leaves for good.
  case leave(SeatID)
  /// A console came or went.
  case facilitatorPresent(Bool)
  /// So many stages are connected.
  case stagesPresent(Int)
  /// So many helpers are connected.
  case helpersPresent(Int)
  /// A seat belongs to a circle: it came by the circle's own link.
  case place(SeatID, CircleID)

  // What participants say.
  /// A late arrival has read the catch-up and accepts the terms.
  case acceptTerms(SeatID)
  /// An answer or a pass; nobody here can tell which.
  case submit(SeatID, StepID, AnswerToken, Envelope)
  /// The seat has finished with the step.
  case finish(SeatID, StepID)
  /// The author takes an answer back while the step is open.
  case takeBack(SeatID, StepID, AnswerToken)
  case signal(SeatID, Signal)
  /// A private note; signed only if its author chose so.
  case note(SeatID, text: String, isSigned: Bool)
  case pair(SeatID, PairMessage)
  case round(SeatID, RoundMessage)
  case draft(SeatID, DraftMessage)
  /// Who keeps the time in a session that a member leads.
  case keeper(SeatID, KeeperMessage)
  /// A seat's verb; only that of whoever keeps the time counts.
  case member(SeatID, Verb)

  // What the facilitator says, and what the reader made.
  case facilitator(Verb)
  /// A helper's verb; few count.
  case helper(Verb)
  /// The reader has opened a closed step's batch; payloads are encoded views.
  case readingMade(StepID, Reading)
  /// Lines that the facilitator released, as an encoded view for the room.
  case linesReleased(StepID, payload: [UInt8])
  /// An author struck a released line: the batch, counted from 0, as it is without it.
  case linesStruck(StepID, batch: Int, payload: [UInt8])
  /// Every line of a step is released or held back.
  case moderationFinished(StepID)
  /// `nextDeadline` has passed.
  case clock
}

/// What the reader made of a batch, as opaque encoded views.
public struct Reading: Hashable, Sendable {
  /// For the room, once revealed; nil where the room never sees one.
  public let room: [UInt8]?
  /// For the facilitator at once; nil where nobody looks first.
  public let facilitator: [UInt8]?
  /// Lines waiting for the facilitator.
  public let linesWaiting: Int
  /// Whether a constellation's gate found somebody unable to go on (rules V9).
  public let stopsSession: Bool
  /// For each group of the step, once revealed, in their order; empty for a step without groups.
  public let groups: [[UInt8]?]
  /// Whether a consent test adopts its line.
  public let adopts: Bool
  /// Whether everybody agreed at the closing consent.
  public let agreesToExport: Bool

  /// Collects the reader's result.
  public init(
    room: [UInt8]?, facilitator: [UInt8]?, linesWaiting: Int = 0, stopsSession: Bool = false,
    groups: [[UInt8]?] = [], adopts: Bool = false, agreesToExport: Bool = false
  ) {
    self.room = room
    self.facilitator = facilitator
    self.linesWaiting = linesWaiting
    self.stopsSession = stopsSession
    self.groups = groups
    self.adopts = adopts
    self.agreesToExport = agreesToExport
  }
}

/// What is said inside a pair.
public enum PairMessage: Hashable, Sendable {
  /// A line for the others in the pair, never stored; `pairing` is the one that it is for, and
  /// without it the line is for the present one.
  case line(String, pairing: Int? = nil)
  /// "We would like a person here."
  case callHelp
  /// "I would rather work alone."
  case solo
  /// "With the others again, please."
  case rejoin
  /// "Rather not with …": seats by display name, before pairing, where the session has names.
  case avoid([String])
  /// "Please pair us": both must name each other.
  case together(String)
}
