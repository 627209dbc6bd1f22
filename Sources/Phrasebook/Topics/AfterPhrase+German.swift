extension AfterPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .after:
      "Die Schritte sind vorbei. Der Raum bleibt noch {time} offen: Bleib, atme durch, oder "
        + "tippe q zum Gehen."
    case .stage: "Die Schritte sind vorbei. Der Raum bleibt noch eine Weile offen. Danke."
    case .notes: "Du kannst der Leitung noch schreiben: m und deine Worte, oder h."
    case .stillOpen: "Die Schritte sind vorbei, und der Raum ist noch offen: {commands}."
    case .commandNote: "m mit deinen Worten schreibt der Leitung"
    case .commandContacts: "r zeigt Anlaufstellen"
    case .commandLeave: "q verlässt den Raum"
    }
  }
}
