extension RecordPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .smallGroup: "a small group"
    case .people: "{low} to {high} people"
    case .manyPeople: "21 or more people"
    case .holdsShown:
      "It holds what was shown to the room, where the step says that it may be kept."
    case .holdsShares:
      "Shares are rounded to tenths; it holds no numbers of people, names or times."
    case .holdsAgreements:
      "Agreements stand in the words that were adopted, with the day of their review."
    case .pause: "A break."
    case .accepted: "Accepted by those present."
    case .pairsMet: "Pairs met (planned: {count} {count:minute|minutes})."
    case .breathed: "Time to breathe."
    case .reflected: "Time to think alone; nothing of it was sent."
    case .holdsNoFeedback: "Feedback at the end is not in it."
    case .roundHeld: "A round was held."
    case .drafted: "Lines were drafted together. What was adopted stands under Agreements."
    }
  }
}
