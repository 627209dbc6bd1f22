extension CommandFaultPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .unknown: "\"{word}\" is not known here. Type help for the list."
    case .nearest: "\"{word}\" is not known here. Did you mean {nearest}?"
    case .needs: "Please type it like this: {usage}."
    case .notAStep: "\"{word}\" is not the name of a step. Type plan to see the names."
    case .noNumber: "Please type a number as well."
    case .notANumber: "\"{word}\" is not a number that fits."
    }
  }
}
