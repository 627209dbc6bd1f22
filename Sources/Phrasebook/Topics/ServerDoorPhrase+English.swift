extension ServerDoorPhrase {
  package var english: String {
    switch self {
    case .sessionEnded: "The session has ended."
    case .doorLocked: "The door is locked. The facilitator lets people in one by one."
    case .doorClosed: "The door is closed; no new seats are given."
    case .roomFull: "Every seat is taken."
    case .nameNeeded: "This session uses names. Please choose one."
    case .nameTaken: "Somebody here has a name that looks like that. Please choose another."
    case .nameNotUsed: "This session uses no names."
    case .unknownSeat: "That seat is not known here."
    case .nobodyWaiting: "Nobody waits at the door."
    case .unknownPerson: "Nobody has that letter."
    case .unknownCircle: "There is no circle of that number."
    case .helpersFull: "As many helpers are here as there may be."
    }
  }
}
