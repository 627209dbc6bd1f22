extension FacilitateSignalPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .signals: "Signals: slower, {slower}; more time, {moreTime}."
    case .nobody: "none"
    case .some: "some"
    case .many: "many"
    case .note: "Note: "
    case .noteFrom: "Note from {name}: "
    case .noNotes: "No notes have come."
    case .noted: "Noted in your own file."
    case .notKept: "Your notes are kept only if the console was started with --notes FILE."
    }
  }
}
