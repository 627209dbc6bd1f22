extension FacilitateStepPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .heading: "Step {number} of {of}, {name}: "
    case .noteForYou: "Note for you:"
    case .whoSees: "Who sees the answers: "
    case .paragraph: "The program says of itself, to be read aloud:"
    case .isWithoutClock: "It is {phase}; no clock."
    case .isWithClock: "It is {phase}; about {minutes} {minutes:minute|minutes}."
    case .changed: "Step {title}: {phase}."
    case .standing: "Step {number} of {of}: {title}, {phase}."
    case .backTo: "Back to "
    case .noStep: "No step is open yet. Type open to begin."
    case .onlyYou: "Only you see this, "
    case .everybody: "Shown to the room, "
    case .closedEarly:
      """
      It closed before everybody had answered, as far as you were told; wherever somebody, or \
      everybody, has not answered it is not all clear.
      """
    }
  }
}
