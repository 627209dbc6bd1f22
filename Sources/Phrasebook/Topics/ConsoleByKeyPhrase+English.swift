extension ConsoleByKeyPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .ready: "You have the console. ? shows all keys."
    case .helperReady:
      "You help in this session. ? shows the keys for it; answers are not yours to see."
    case .nowFacilitator:
      "You hold the session now, with every key of the console. ? shows them all."
    case .nowHelper:
      "You are the helper now; somebody else holds the session. ? shows the keys for it."
    case .notForHelpers: "That is for whoever holds the session. ? shows the keys of a helper."
    case .noStep: "No step is open yet. o opens the first one."
    case .held: "The room is on hold; clocks stand still. Space goes on."
    case .waiting:
      """
      {count} {count:line waits|lines wait}, covered. l goes there; look at who sees your screen \
      first.
      """
    case .needsCare:
      """
      A line may need care and is held: among the lines, o takes it up and w writes to its author. \
      The check only looks for some phrases and misses things.
      """
    case .letters: "y goes to them; look at who sees your screen first."
    case .proposal: "Without {names} you would end on time: f d leaves one out."
    case .consentFirst:
      """
      Before you end: a c asks everybody whether the transcript may be exported. Without it only \
      adopted agreements are.
      """
    case .after: "The steps are over. The room stays open for {time}; E n closes it."
    case .afterWithContacts:
      """
      The steps are over. The room stays open for {time}, with the contacts on every screen; E n \
      closes it.
      """
    case .wholeInvitation: "The whole invitation, to send out: i shows it."
    case .back: "The session is back, on hold. Press Space when people are here again."
    }
  }
}
