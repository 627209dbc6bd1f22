extension StepPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .title: "Step {number} of {count}: {title}"
    case .instead: "Or instead: {text}"
    case .time: "There is time for this: about {count} {count:minute|minutes}."
    case .pause: "A break. Come back when the time is over."
    case .sittingOut: "You chose to sit this one out. Nothing is asked of you, and nobody is told."
    case .resources: "Support contacts:"
    case .roomSees: "What the room sees:"
    case .roomSeesOf: "What the room sees of {title}"
    case .isShown: "What is shown:"
    case .isShownOf: "What is shown of {title}"
    case .forYou: "For you alone:"
    case .forYouFrom: "For you alone, from {title}"
    }
  }
}
