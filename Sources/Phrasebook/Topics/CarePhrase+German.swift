extension CarePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .heavy:
      "Das klingt schwer. Nichts wurde gesendet, und niemand hat davon erfahren; diese Prüfung "
        + "läuft auf deinem eigenen Computer, und sie übersieht manches. Was möchtest du?"
    case .pointing:
      "Das weist vielleicht auf jemanden hin. Mit [someone] an dieser Stelle liest es sich so:"
    case .keptForMe: "Es bleibt bei dir. Nichts wurde gesendet, und nichts wurde aufbewahrt."
    case .toFacilitator:
      "Es ist nur zur Leitung unterwegs, ohne deinen Namen. Die Frage hier ist noch offen; "
        + "passen ist völlig in Ordnung."
    case .askedForPerson:
      "Die Leitung weiß, dass du mit einem Menschen sprechen möchtest. Deine Worte sind bei "
        + "dir geblieben."
    case .writeAgain: "Es wurde nichts gesendet. Schreib es neu, wann du magst."
    case .unsent: "Was du gerade senden wolltest, ist bei dir geblieben."
    case .send: "so senden, wie es ist"
    case .keep: "für mich behalten"
    case .facilitatorOnly: "nur an die Leitung senden, ohne meinen Namen"
    case .askForPerson:
      "um ein Gespräch mit einem Menschen bitten (die Leitung erfährt, dass ich es bin)"
    case .contacts: "mir Anlaufstellen zeigen"
    case .replace: "[someone] an diese Stelle setzen"
    case .rewrite: "neu schreiben"
    }
  }
}
