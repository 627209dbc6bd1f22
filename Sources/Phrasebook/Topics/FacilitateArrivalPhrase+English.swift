extension FacilitateArrivalPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .ready: "You have the console. Type help for everything that can be typed."
    case .helperReady:
      "You help in this session. Type help for what a helper can do; answers are not yours to see."
    case .membersReady:
      """
      The members lead this room, and this console sees no more than they do. Join from a second \
      terminal to take part; whoever types time there keeps the time.
      """
    case .nowFacilitator:
      "You hold the session now, with every word of the console. Type help for all of them."
    case .nowHelper:
      "You are the helper now; somebody else holds the session. Type help for what a helper can do."
    case .notForHelpers:
      "That is for whoever holds the session. Type help for what a helper can do."
    case .rehearsal: "This is a rehearsal; people may be simulated."
    case .session: "Session: "
    case .detached: "You have left the console. The room waits for somebody to hold it."
    case .rehearsalLeft: "You have left the console; the rehearsal ends with it."
    }
  }
}
