extension ConsoleFarewellPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .kept:
      """
      Behalten werden die Schritte, angenommene Vereinbarungen und was der Raum sah, wo der \
      Workshop es behält. Nie, wer was geantwortet hat.
      """
    case .transcript: "Für ein Protokoll tippe danach (mit demselben --state, falls es eines gab):"
    case .erased:
      "Nach {days} {days:Tag|Tagen} wird alles von selbst gelöscht; attune erase tut es sofort."
    case .erasedSoon: "Es wird von selbst gelöscht, sobald attune das nächste Mal läuft."
    case .atServer:
      """
      Das liegt auf dem Server. Wer ihn betreibt, kann das Protokoll exportieren, bis es gelöscht \
      wird.
      """
    case .nothingKept: "Das war eine Probe; nichts davon wird behalten."
    case .anyKey: "Jede Taste schließt diese Seite."
    }
  }
}
