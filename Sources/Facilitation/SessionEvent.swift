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

  // What the facilitator says, and what the reader made.
  case facilitator(Verb)
  /// The reader has opened a closed step's batch; payloads are encoded views.
  case readingMade(StepID, Reading)
  /// Lines that the facilitator released, as an encoded view for the room.
  case linesReleased(StepID, payload: [UInt8])
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

  /// Collects the reader's result.
  public init(
    room: [UInt8]?, facilitator: [UInt8]?, linesWaiting: Int = 0, stopsSession: Bool = false
  ) {
    self.room = room
    self.facilitator = facilitator
    self.linesWaiting = linesWaiting
    self.stopsSession = stopsSession
  }
}

/// What is said inside a pair.
public enum PairMessage: Hashable, Sendable {
  /// A line for the others in the pair; never stored.
  case line(String)
  /// "We would like a person here."
  case callHelp
  /// "I would rather work alone."
  case solo
  /// "Rather not with …": seats by display name, before pairing, where the session has names.
  case avoid([String])
  /// "Please pair us": both must name each other.
  case together(String)
}

/// A facilitator's verb.
public enum Verb: Hashable, Sendable {
  /// Starts the session from the lobby, or opens the step that is next.
  case open
  case close
  case reveal
  /// Closes the open step if need be and opens the following one.
  case next
  /// Shows the step before again, with what was shown of it; nothing is asked twice.
  case back
  /// Leaves out the step that comes next.
  case skip
  case jump(StepID)
  case extend(minutes: Int)
  /// A quiet screen; clocks stand still.
  case hold
  case resume
  case insert(Insertion)
  /// The session starts so many minutes later than planned.
  case startLate(minutes: Int)
  case autoClose(Bool)
  /// Locks the door; people are then admitted one by one.
  case lock
  case unlock
  /// Admits one person who waits outside, between steps.
  case admit
  /// The code no longer serves.
  case closeDoor
  /// Removes a seat, by the letter that the console shows for it.
  case sendOut(letter: String)
  /// Brings the pairs back with 30 seconds' notice.
  case callBack
  /// Words to everyone.
  case broadcast(String)
  /// Follows another of the workshop's running orders from here on.
  case follow(order: String)
  /// Drops a coming step from the plan.
  case drop(StepID)
  case end
}

/// A step that the facilitator puts in.
public enum Insertion: Hashable, Sendable {
  /// "Too fast, fine, too slow, I need a pause": to the facilitator only.
  case pulse
  case breathe(minutes: Int)
  case pause(minutes: Int)
  case talk(String, minutes: Int)
}
