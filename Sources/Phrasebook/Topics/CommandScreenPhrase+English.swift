extension CommandScreenPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .noTerminal: "The full screen cannot be drawn on this terminal."
    case .usePlain: "Add --plain for lines, which have everything as well."
    case .linesStay:
      "--hide-unfocused hides a full screen; lines stay where they were printed."
    case .leaveItOut:
      "Leave it out here, or leave out --plain where there is a full screen."
    case .repaired: "The terminal is as it was."
    case .notRepaired: "This is no terminal, so there is nothing to put right."
    }
  }
}
