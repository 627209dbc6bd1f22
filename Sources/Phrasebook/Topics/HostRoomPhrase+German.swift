extension HostRoomPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .join: "Mitmachen:"
    case .circle: "Kreis {number}:"
    case .helper: "Für eine Person, die mithilft (behaltet es für euch):"
    case .stage: "Für einen Beamer:"
    case .safetyWords: "Prüfwörter, für alle, die ohne die ganze Zeile beitreten:"
    case .wholeInvitation: "Die ganze Einladung, zum Verschicken: tippe invite."
    case .detached:
      """
      Die Konsole ist geschlossen; der Raum wartet. Strg-C beendet das Programm, --resume holt \
      die Sitzung zurück.
      """
    case .taken:
      "Die Konsole ist jetzt woanders; die Sitzung läuft hier weiter. Strg-C beendet das Programm."
    case .back: "Die Sitzung ist wieder da, angehalten. Tippe resume, wenn alle wieder hier sind."
    case .before: "Bevor du beginnst:"
    case .watch: "Achte auf:"
    case .rehearsal:
      """
      Das ist eine Probe mit {people} {people:simulierten Person|simulierten Personen}. Nichts \
      davon wird gespeichert.
      """
    case .noConsole: "Die Konsole konnte ihren eigenen Server nicht erreichen."
    case .goOn:
      """
      Die Sitzung ist nicht zu Ende, und nichts, was bestätigt wurde, ist verloren. Das holt sie \
      zurück, angehalten:
      """
    case .again: "Von einem zweiten Terminal auf diesem Computer leitest du sie so wieder:"
    }
  }
}
