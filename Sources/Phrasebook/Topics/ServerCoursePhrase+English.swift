extension ServerCoursePhrase {
  package var english: String {
    switch self {
    case .notStarted: "The session has not started."
    case .alreadyStarted: "The session has started; next opens the following step."
    case .nothingToReveal: "There is nothing to show for this step."
    case .noNextStep: "No step comes after this one; end closes the session."
    case .noStepBefore: "There is no step before this one."
    case .unknownStep: "The workshop has no such step."
    case .unknownOrder: "The workshop has no such running order."
    case .betweenStepsOnly: "That is possible between steps only."
    case .pulseAlreadyTaken: "The same people have just given a pulse."
    case .tooFewPresent: "Fewer than three people are present."
    case .onHold: "The room is on hold; resume first."
    case .notOnHold: "The room is not on hold."
    case .closeFirst: "Close the open step first."
    case .closedQuestions: "Only closed questions are asked from now on."
    }
  }
}
