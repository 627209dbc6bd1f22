extension DraftPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .noLines: "There is no line yet."
    case .linesSoFar: "The lines so far:"
    case .adoptedMark: "(adopted)"
    case .yoursMark: "(yours)"
    case .room:
      "There is room for {count} {count:line|lines}. A line is adopted when a consent test "
        + "finds no objection and at least two yes. A line that is changed is tested again."
    case .exitClause: "Say in each line how it can be left again."
    case .review: "Adopted lines are looked at again after {count} {count:day|days}."
    case .howTo:
      "Type propose and a line of up to {limit} characters. change 1 and new words change line "
        + "1, withdraw 1 takes your own line 1 back."
    case .backTo: "Back to {title}"
    case .isNew: "Line {number} is new:"
    case .isNewYours: "Line {number} is new, yours:"
    case .isNewFrom: "Line {number} is new from {name}:"
    case .isChanged: "Line {number} was changed, and needs a consent test:"
    case .isWithdrawn: "Line {number} was withdrawn."
    case .isAdopted: "Line {number} is adopted:"
    }
  }
}
