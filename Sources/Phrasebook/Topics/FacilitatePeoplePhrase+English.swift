extension FacilitatePeoplePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .seats: "The program counts {seats} {seats:seat|seats}."
    case .seatsAndStages:
      "The program counts {seats} {seats:seat|seats} and {stages} {stages:stage|stages}."
    case .helpers: "{helpers} {helpers:helper is|helpers are} here."
    case .locked: "The door is locked."
    case .late: "We start {minutes} {minutes:minute|minutes} late."
    case .people: "{here} here, {away} away, {waiting} waiting at the door."
    case .few: "Fewer than 3 people are here so far: what is mixed for the room would show nothing."
    case .letters: "Letters, for out, turn and seat: "
    }
  }
}
