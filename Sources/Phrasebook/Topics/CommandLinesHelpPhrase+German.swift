extension CommandLinesHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .lines: "lines: was wartet, verdeckt; read: die Worte"
    case .holdBack:
      """
      holdback BUCHSTABEN [cruel|names|off-topic|exposed]: Zeilen zurückhalten (grausam, nennt \
      jemanden, passt nicht, zu offen)
      """
    case .redact: "redact BUCHSTABE 3-9, redact BUCHSTABE \"Wörter\": [someone] an ihrer Stelle"
    case .offer:
      """
      offer BUCHSTABEN: nimmt Zeilen auf, die zurückgehalten sind, weil sie vielleicht Fürsorge \
      brauchen
      """
    case .reply:
      """
      reply BUCHSTABE TEXT, threads: Briefe an die unbekannte Person hinter einer Zeile, und was \
      zurückkam
      """
    case .finish:
      """
      undo BUCHSTABE nimmt zurück, release BUCHSTABEN gibt frei, finish: finish hält den Rest \
      zurück
      """
    case .export:
      "export md|json|csv|html [DATEI] [none|year|month]: das Protokoll; csv als Ordner oder .zip"
    case .wait:
      """
      wait open|closed|viewed|ready|lines|round|after|helper|ended, wait seats N, wait step \
      SCHRITT, wait draft N, wait adopted N: für Skripte; nichts Weiteres wird gelesen, bis es \
      so ist
      """
    case .end:
      """
      end: fragt einmal (yes oder no), dann bleibt der Raum zehn Minuten offen; end now: \
      schließt ihn
      """
    case .quit: "quit: verlässt die Konsole; der Raum wartet, bis jemand ihn leitet"
    }
  }
}
