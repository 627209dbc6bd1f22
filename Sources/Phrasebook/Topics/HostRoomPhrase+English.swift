extension HostRoomPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .join: "Join:"
    case .circle: "Circle {number}:"
    case .helper: "For a colleague who helps (keep it to yourselves):"
    case .stage: "For a projector:"
    case .safetyWords: "Safety words, for people who join without the whole line:"
    case .wholeInvitation: "The whole invitation, to send out: type invite."
    case .detached:
      """
      The console is closed; the room waits. Ctrl-C stops the program, --resume brings the \
      session back.
      """
    case .taken:
      "The console is held elsewhere now; the session goes on here. Ctrl-C stops the program."
    case .back: "The session is back, on hold. Type resume when people are here again."
    case .before: "Before you begin:"
    case .watch: "Look out for:"
    case .rehearsal:
      "This is a rehearsal with {people} simulated {people:person|people}. Nothing of it is stored."
    case .noConsole: "The console could not reach its own server."
    case .goOn:
      """
      The session is not over, and nothing that was acknowledged is lost. This brings it back, on \
      hold:
      """
    case .again:
      "To hold it again, type this in another terminal on this computer:"
    }
  }
}
