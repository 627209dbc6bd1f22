public import WorkshopModel

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
  /// Whoever called for a person was seen to.
  case seen
  /// Follows another of the workshop's running orders from here on.
  case follow(order: String)
  /// Drops a coming step from the plan.
  case drop(StepID)
  /// The next turn of a round; with a letter, that person's.
  case turn(letter: String?)
  /// Opens the consent test of a draft's line.
  case test(line: Int)
  /// Takes a draft's line back.
  case withdraw(line: Int)
  /// From here on nobody is asked for words of their own.
  case closedQuestions(Bool)
  /// The facilitator and the first helper change places.
  case handOver
  /// A helper becomes the facilitator while none is connected.
  case takeOver
  /// Seats somebody in a circle, by the letter that the console shows.
  case seat(letter: String, circle: Int)
  /// Ends the session; the room stays open for ten minutes, until `end` is said again.
  case end
  /// Ends the session and closes the room.
  case endNow
}

/// A step that the facilitator puts in.
public enum Insertion: Hashable, Sendable {
  /// "Too fast, fine, too slow, I need a pause": to the facilitator only.
  case pulse
  case breathe(minutes: Int)
  case pause(minutes: Int)
  case talk(String, minutes: Int)
  /// Asks everybody whether what was shown may be kept.
  case closingConsent
  /// A match whose file says that it may be held more than once; `jump` puts it in.
  case again(StepID)
  /// The consent test of a draft's line; the session itself puts it in.
  case ballot(draft: StepID, line: Int)
}
