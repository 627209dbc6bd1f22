extension StagePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .arriving: "Der Raum wird gesucht …"
    case .dropped: "Die Verbindung ist abgerissen. Neuer Versuch …"
    case .rehearsal: "Probe: Personen hier können simuliert sein"
    case .seats: "Das Programm zählt {seats} {seats:Platz|Plätze}. Du auch?"
    case .helpers:
      """
      {helpers} {helpers:helfende Person ist|helfende Personen sind} auch da und \
      {helpers:sieht|sehen} keine Antworten.
      """
    case .noFacilitator: "Die Leitung ist gerade nicht verbunden."
    case .locked: "Die Tür ist zu; Einlass ist einzeln."
    case .late: "Wir beginnen {minutes} {minutes:Minute|Minuten} später als geplant."
    case .join: "Mitmachen:"
    case .safetyWords: "Prüfwörter:"
    case .sameWords: "Auf deinem Bildschirm stehen dieselben Wörter."
    case .held: "Wir halten einen Moment inne."
    case .heldCalmly: "Alles ist in Ordnung; es ist still im Raum."
    case .facilitatorAway:
      """
      Die Leitung ist gerade nicht verbunden und kommt wieder. Die Uhren stehen still.
      """
    case .keeperAway: "Wer auf die Zeit achtet, ist gerade nicht verbunden. Die Uhren stehen still."
    case .after: "Die Schritte sind vorbei. Danke."
    case .stayOpen: "Der Raum bleibt noch etwa {minutes} {minutes:Minute|Minuten} offen."
    case .contacts: "Anlaufstellen:"
    case .thanks: "Danke, dass du da warst."
    case .timeKept: "Auf die Zeit achtet {name}"
    case .timeFree: "Gerade achtet niemand auf die Zeit."
    case .said: "Die Leitung sagt:"
    case .leave: "Diesen Bildschirm verlassen? Die Sitzung läuft weiter. y oder n"
    case .leaveShort: "Verlassen? y oder n"
    case .keys: "q verlassen   x verbergen"
    case .resting: "Dieser Bildschirm ruht. Jede Taste weckt ihn."
    }
  }
}
