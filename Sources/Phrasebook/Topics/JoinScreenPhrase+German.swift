extension JoinScreenPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .step: "Schritt {number} von {of}"
    case .audience: "Wer das sieht:"
    case .ownAnswer: "Deine Antwort:"
    case .earlierAnswer: "Deine Antwort vorhin:"
    case .passed: "Du hast gepasst. Das ist so gut wie eine Antwort."
    case .isIn: "Sie ist da. u nimmt sie zurück, bis der Schritt schließt."
    case .onItsWay: "Sie ist unterwegs."
    case .waits: "Sie ist hier aufgehoben und geht hinaus, sobald die Verbindung wieder da ist."
    case .finished: "Deine Antwort zu diesem Schritt ist da."
    case .keepOn: "Die Mitschrift darf sie behalten; k ändert das."
    case .keepOff: "Die Mitschrift lässt sie weg; k ändert das."
    case .instead: "Oder stattdessen:"
    case .arriving: "Du kommst herein. Einen Augenblick, bitte."
    case .settling: "Du bist da. Gleich geht es los."
    case .reconnecting:
      """
      Die Verbindung ist weg. Ein neuer Versuch läuft. Dein Platz bleibt, deine Antwort ist \
      sicher.
      """
    case .between: "Der nächste Schritt kommt gleich. Du musst nichts tun."
    case .neutral: "Hier ist nichts zu sehen. Weiter mit einer beliebigen Taste."
    case .tooSmall: "Bitte mach das Fenster größer: 30 Spalten, 8 Zeilen."
    case .toldBefore: "Was hier gesagt wurde"
    case .nothingTold: "Noch wurde nichts gesagt."
    case .keysTitle: "Tasten"
    case .commandsTitle: "Für die Befehlszeile, / oder :"
    case .endHint: "q oder Enter schließt diese Seite."
    case .detach:
      """
      Noch einmal Strg-C, und du gehst fürs Erste: Dein Platz bleibt, derselbe Befehl bringt dich \
      zurück. q geht ganz. Jede andere Taste bleibt.
      """
    }
  }
}
