extension CommandFaultPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .unknown: "That is not known here. Type help for the list."
    case .nearest: "That is not known here. Did you mean {nearest}?"
    case .needs: "Please type it like this: {usage}."
    case .notAStep: "That is not the name of a step. Type plan to see the names."
    case .noNumber: "Please type a number as well."
    case .notANumber: "That is no number that fits."
    }
  }
}
