extension TranscriptPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .workshop: "Workshop"
    case .date: "Date"
    case .people: "People"
    case .software: "Software"
    case .labelled: "{label}: {text}"
    case .lead: "{label}:"
    case .promises: "Promises in force:"
    case .rehearsal: "Rehearsal: simulated people may have taken part."
    case .readers:
      """
      Who may read this, and when it is looked at again or destroyed, is for those who were there \
      to say.
      """
    case .answer: "Answer"
    case .share: "Share"
    case .feedback: "Feedback: {workshop}"
    }
  }
}
