extension JoinScreenPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .step: "Schritt {number} von {of}"
    case .rehearsal: "Probe"
    case .audienceBelow: "{key} sagt, wer das sieht."
    case .more: "e zeigt den Rest."
    case .arriving: "Du kommst herein. Einen Augenblick, bitte."
    case .settling: "Du bist da. Gleich geht es los."
    case .reconnecting: "Die Verbindung ist weg. Ein neuer Versuch läuft. Dein Platz bleibt."
    case .reconnectingAnswered:
      """
      Die Verbindung ist weg. Ein neuer Versuch läuft. Dein Platz bleibt, deine Antwort ist \
      sicher.
      """
    case .late: "Willkommen. Es hat schon angefangen."
    case .between: "Es gibt nichts zu tun. Was als Nächstes kommt, erscheint hier von selbst."
    case .neutral: "Hier ist nichts zu sehen. Weiter mit einer beliebigen Taste."
    case .tooSmall: "Bitte mach das Fenster größer: 30 Spalten, 8 Zeilen."
    case .toldBefore: "Was hier gesagt wurde"
    case .nothingTold: "Noch wurde nichts gesagt."
    case .keysTitle: "Tasten"
    case .commandsTitle: "Für die Befehlszeile, / oder :"
    case .endHint: "q oder Enter schließt diese Seite."
    case .hidesUnfocused:
      """
      Dieser Bildschirm wird leer, sobald ein anderes Fenster die Tastatur bekommt; jede \
      Taste holt ihn zurück.
      """
    case .detach:
      """
      Noch einmal Strg-C, und du gehst fürs Erste: Dein Platz bleibt, derselbe Befehl bringt dich \
      zurück. q geht ganz. Jede andere Taste bleibt.
      """
    }
  }
}
