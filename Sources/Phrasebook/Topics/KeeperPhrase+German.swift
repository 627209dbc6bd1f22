extension KeeperPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .nobody:
      """
      Gerade achtet niemand auf die Zeit. Wer mag, kann time tippen; das zeigt nicht mehr, als \
      alle sehen.
      """
    case .you:
      "Du achtest jetzt auf die Zeit: open, close, next und andere Wörter bewegen den Raum; ? "
        + "listet sie auf. Du siehst nicht mehr als alle. time NAME gibt das weiter."
    case .somebody: "Jemand achtet auf die Zeit."
    case .named: "Auf die Zeit achtet {name}"
    case .nobodyLeads:
      "Niemand leitet diesen Raum; es gibt also niemanden, dem du schreiben oder den du rufen "
        + "könntest. Sag es laut, wenn du magst."
    case .nobodyLeadsContacts:
      "Niemand leitet diesen Raum; es gibt also niemanden, dem du schreiben oder den du rufen "
        + "könntest. Sag es laut, wenn du magst; r zeigt Anlaufstellen."
    case .noContacts: "Dieser Workshop nennt keine Anlaufstellen."
    }
  }
}
