extension LobbyPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .seats:
      "The program counts {count} {count:seat|seats}. Do you? If you count another number, say so."
    case .stages: "{count} {count:shared screen shows|shared screens show} the room as well."
    case .helpers:
      "{count} {count:helper is here as well, and sees|helpers are here as well, and see} no "
        + "answers."
    case .withoutFacilitator: "The facilitator is not connected just now."
    case .onThisScreen: "On this screen: {title}"
    case .locked: "The door is locked."
    case .late: "We start {count} {count:minute|minutes} later than planned."
    }
  }
}
