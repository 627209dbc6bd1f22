extension CommandStepsHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .steps:
      """
      open (o) öffnet, close (c) schließt, reveal (v) zeigt, next (n) weiter, back (b) zurück, \
      skip lässt aus, jump SCHRITT springt: die Schritte
      """
    case .time:
      """
      extend [MINUTEN] (e) verlängert, hold hält an, resume macht weiter, auto on, auto off \
      schließt von selbst oder nicht: die Zeit
      """
    case .putIn:
      """
      pulse fragt kurz nach, breathe [MINUTEN] Atmen, break [MINUTEN] Pause, talk TEXT Worte: \
      etwas einschieben
      """
    case .turns: "turn, turn BUCHSTABE: in einer Runde die Nächsten, oder jemand Bestimmtes"
    case .ballots:
      "test N, withdraw N: ein Konsenttest für Zeile N eines Entwurfs; sie herausnehmen"
    case .closed: "closed on, closed off: ab hier nur geschlossene Fragen, oder nicht mehr"
    case .consent: "consent: fragt eine Konstellation, ob ihr Protokoll exportiert werden darf"
    case .late: "late MINUTEN: wir beginnen später"
    }
  }
}
