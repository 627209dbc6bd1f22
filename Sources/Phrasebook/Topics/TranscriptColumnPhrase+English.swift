extension TranscriptColumnPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .part: "counts what was shown of the step, from 1 (two batches of lines are 1 and 2)"
    case .kind: "choice, scale, grid, rank, statement, line, word, match, text, not shown, not kept"
    case .earlier: "\"earlier\" before a kind is the earlier picture of a comparison"
    case .item:
      "the statement, or the item of a match; of a grid's map the row from the top; else empty"
    case .answer: "option, label, numbers of the scale, quadrant, item, word or line"
    case .share:
      "0 to 1 in tenths, never a number of people; of a map 0 to 9, as a part of the fullest"
    case .band:
      "a word in place of a share, on sensitive steps: few or none, a few, some, many, most"
    case .detail:
      "the place in an order, the middle answer, what a quiz holds right, or the text said"
    }
  }
}
