extension JoinEntryPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .stillOpen: "Noch offen: {items}. Antworte hier, oder sende es so mit {key}."
    case .questionsOpen: "Noch offen: {items}. Noch einmal {key} sendet es so."
    case .openIsNotNow:
      """
      {count} {count:ist|sind} noch offen und {count:zählt|zählen} als „jetzt nicht“. Noch einmal \
      Enter sendet es so, jede andere Taste macht weiter.
      """
    case .asItStands:
      "Noch ist nichts verschoben. Noch einmal Enter sendet die Reihenfolge, wie sie ist."
    case .declines:
      """
      Mit dieser Antwort verlässt du die Sitzung. Noch einmal Enter geht, \
      jede andere Taste bleibt.
      """
    case .onlyAbove: "nur was darüber steht, zählt"
    case .full: "Es ist Platz für {count}. Leertaste auf etwas Markiertem gibt es wieder frei."
    case .least: "am wenigsten"
    case .most: "am meisten"
    case .unsentWords: "Dieser Schritt schloss, bevor du das gesendet hast:"
    case .unsentToPair:
      "Deine Zweiergruppe ist jetzt vielleicht eine andere; darum ging das an niemanden:"
    case .unsentHint:
      "Es ging nirgendwohin; nur dieser Bildschirm hat es. Esc oder Enter löscht es."
    case .unsentNext: "Der nächste Schritt ist offen; Esc oder Enter führt dorthin."
    case .unsentAnswer:
      "Dieser Schritt schloss, bevor du deine Antwort gesendet hast. Sie ging nirgendwohin."
    }
  }
}
