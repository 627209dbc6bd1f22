extension StagePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .arriving: "Looking for the room ..."
    case .dropped: "The connection dropped. Trying again ..."
    case .rehearsal: "Rehearsal: people here may be simulated"
    case .seats: "The program counts {seats} {seats:seat|seats}. Do you?"
    case .helpers:
      """
      {helpers} {helpers:helper is|helpers are} here as well, and {helpers:sees|see} no answers.
      """
    case .noFacilitator: "The facilitator is not connected just now."
    case .locked: "The door is locked; people are let in one by one."
    case .late: "We start {minutes} {minutes:minute|minutes} later than planned."
    case .join: "Join in:"
    case .safetyWords: "Safety words:"
    case .sameWords: "Your own screen shows the same words."
    case .held: "We are taking a moment."
    case .heldCalmly: "Nothing is wrong; the room is quiet."
    case .facilitatorAway:
      """
      The facilitator is not connected just now and will be back. Clocks stand still.
      """
    case .keeperAway: "Whoever keeps the time is not connected just now. Clocks stand still."
    case .after: "The steps are over. Thank you."
    case .stayOpen: "The room stays open for about {minutes} {minutes:minute|minutes} more."
    case .contacts: "Support contacts:"
    case .thanks: "Thank you for being here."
    case .timeKept: "The time is kept by {name}"
    case .timeFree: "Nobody keeps the time just now."
    case .said: "The facilitator says:"
    case .leave: "Leave this screen? The session goes on. y or n"
    case .leaveShort: "Leave this screen? y or n"
    case .keys: "q leave   x blank"
    case .resting: "This screen rests. Any key brings it back."
    }
  }
}
