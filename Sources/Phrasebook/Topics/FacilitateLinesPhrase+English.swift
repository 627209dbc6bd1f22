extension FacilitateLinesPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .waiting:
      """
      {count} {count:line waits|lines wait}. They stay covered until you type read; look at who \
      sees your screen first.
      """
    case .line: "{letter} ({state}): "
    case .none: "No lines are waiting."
    case .of: "Lines of "
    case .isWaiting: "waiting"
    case .isHeld: "held"
    case .isReleased: "released"
    case .mayNeedCare: ", may need care"
    case .mayPoint: ", may point to someone"
    case .mayKeep: ", may be kept"
    case .needsCare:
      """
      A line may need care and is held: offer LETTER takes it up, reply LETTER TEXT writes to \
      its author. The check only looks for some phrases and misses things.
      """
    case .noSuchWords: "No waiting line with that letter holds those words."
    }
  }
}
