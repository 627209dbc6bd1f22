extension LobbyPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .seats:
      "Das Programm zählt {count} {count:Platz|Plätze}. Du auch? Wenn du anders zählst, sag es."
    case .stages:
      "{count} {count:gemeinsamer Bildschirm zeigt|gemeinsame Bildschirme zeigen} den Raum "
        + "ebenfalls."
    case .helpers:
      "{count} {count:helfende Person ist auch da und sieht|helfende Personen sind auch da und "
        + "sehen} keine Antworten."
    case .withoutFacilitator: "Die Leitung ist gerade nicht verbunden."
    case .onThisScreen: "Auf diesem Bildschirm: {title}"
    case .locked: "Die Tür ist zu."
    case .late: "Wir beginnen {count} {count:Minute|Minuten} später als geplant."
    }
  }
}
