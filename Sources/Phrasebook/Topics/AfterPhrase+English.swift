extension AfterPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .after:
      "The steps are over. The room stays open for {time}: stay, breathe, or type q to leave."
    case .stage: "The steps are over. The room stays open for a while. Thank you."
    case .notes: "You can still write to the facilitator: m and your words, or h."
    case .stillOpen: "The steps are over, and the room is still open. {commands}."
    case .commandNote: "m and your words writes to the facilitator"
    case .commandContacts: "r shows contacts"
    case .commandLeave: "q leaves"
    }
  }
}
