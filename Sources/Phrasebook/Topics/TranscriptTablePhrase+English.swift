extension TranscriptTablePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .steps: "steps.csv lists the steps that were held; each has a file of its own."
    case .agreements:
      """
      agreements.csv, where there is one, lists what was adopted: the line, the day on which it is \
      looked at again, and whether anyone may leave it at any time.
      """
    case .form:
      "Comma-separated, UTF-8, lines end with CR LF, the first line names the columns (RFC 4180)."
    case .formulas:
      """
      A cell that would begin with = + - @ begins with an apostrophe, so that no spreadsheet runs \
      it.
      """
    case .columns: "Columns of a step's file:"
    }
  }
}
