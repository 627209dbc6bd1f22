extension KeeperPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .nobody:
      "Nobody keeps the time just now. Whoever would like to can type time; it shows nothing "
        + "more than everybody sees."
    case .you:
      "You keep the time now: open, close, next and other words move the room; ? lists them. "
        + "You see nothing more than everybody sees. time NAME hands it on."
    case .somebody: "Somebody keeps the time."
    case .named: "The time is kept by {name}"
    case .nobodyLeads:
      "Nobody leads this room, so there is nobody to write to or to call. Say it aloud if you like."
    case .nobodyLeadsContacts:
      "Nobody leads this room, so there is nobody to write to or to call. Say it aloud if you "
        + "like; r shows support contacts."
    case .noContacts: "This workshop names no support contacts."
    }
  }
}
