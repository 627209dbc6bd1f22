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
    case .callsStand: "Would like a person ({key}: seen to): "
    case .aPair: "a pair"
    case .callsSeen: "Seen to. The call stands here no longer."
    case .noCalls: "No call for a person waits."
    case .noted: "Noted in your own file."
    case .notKept: "Your notes are kept only if the console was started with --notes FILE."
    }
  }
}
