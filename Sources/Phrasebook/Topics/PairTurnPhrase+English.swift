extension PairTurnPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .both: "Turn {number} of {count}. Both, {time}:"
    case .mine: "Turn {number} of {count}. Your turn, {time}:"
    case .partners: "Turn {number} of {count}. Your partner's turn, {time}:"
    case .bothPlanned: "Both"
    case .last: "That was the last turn. Thank each other; the room goes on in a moment."
    case .returning: "The pairs come back in {count} {count:second|seconds}."
    }
  }
}
