extension CommandRoomHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .say: "say TEXT: words to everyone; callback: the pairs come back"
    case .door: "lock, unlock, admit, door close: the door"
    case .people:
      "people, out LETTER, seat LETTER CIRCLE: who is here, sending out, seating in a circle"
    case .plan: "plan, drop STEP, order NAME, listening: the plan"
    case .colleagues: "aside TEXT, handover, takeover: with a colleague who helps"
    case .notes:
      """
      notes, note TEXT: notes from people; a note of your own; \
      seen: a call for a person was seen to
      """
    case .looking: "invite, status"
    }
  }
}
