extension FaultPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .number: "Please type one number from {low} to {high}{pass}."
    case .numbers: "Please type up to {most} different numbers from {low} to {high}{pass}."
    case .twoNumbers: "Please type two numbers from {low} to {high}, for example: 4 4{pass}."
    case .order:
      "Please type {count} {count:number|different numbers} from {low} to {high}, best first{pass}."
    case .marks:
      "Please type {count} {count:number|numbers} from {low} to {high}, 0 for a single pass{pass}."
    case .match:
      "Please type {count} {count:number|numbers} from {low} to {high}, 0 for not now{pass}."
    case .noTwosHere: "Here only what all share is compared, not twos."
    case .longText:
      "That is {count} {count:character|characters}; there is room for {limit}. Please shorten "
        + "it a little."
    case .emptyText: "Please type some words{pass}."
    case .manyWords: "Please type at most {count} {count:entry|entries}{pass}."
    case .longEntry: "Please keep each entry to {count} {count:word|words}{pass}."
    case .otherKind: "That does not answer this question. Type ? for what can be typed."
    }
  }
}
