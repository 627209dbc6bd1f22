extension ArrivalPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .welcome: "Welcome to {title}"
    case .rehearsal: "This is a rehearsal: simulated people may take part, and nothing counts."
    case .goals: "What you can take away:"
    case .contentNotes: "What may touch you today:"
    case .circle: "You are in circle {circle}."
    case .anyTime: "Type ? at any time to read what you can do here."
    case .back: "Connected again; your seat is kept."
    case .backAnswered: "Connected again; your seat and your answer are kept."
    case .waiting: "The door is locked. Please wait; the facilitator lets people in one by one."
    case .forgotten: "The seat from before is not known any more. Asking for a new one."
    case .name:
      "People here are called by a name that they choose. Type yours, up to 24 characters."
    case .left: "You have left. Thank you for being here."
    case .thanks: "Thank you for being here."
    case .declinedLeaving: "Thank you for saying so. It is good to know one's limits. Take care."
    case .declinedStaying:
      "Thank you for saying so. Nothing else is asked of you. If you leave before the step "
        + "closes, the others may notice; you can simply wait."
    }
  }
}
