extension FacilitatePeoplePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .seats: "Das Programm zählt {seats} {seats:Platz|Plätze}."
    case .seatsAndStages:
      """
      Das Programm zählt {seats} {seats:Platz|Plätze} und {stages} {stages:gemeinsamen \
      Bildschirm|gemeinsame Bildschirme}.
      """
    case .helpers: "{helpers} {helpers:helfende Person ist|helfende Personen sind} da."
    case .locked: "Die Tür ist zu."
    case .late: "Wir beginnen {minutes} {minutes:Minute|Minuten} später."
    case .people: "{here} da, {away} weg, {waiting} an der Tür."
    case .few:
      "Bisher sind weniger als 3 Leute da: Was für den Raum gemischt wird, würde nichts zeigen."
    case .letters: "Buchstaben, für out, turn und seat: "
    }
  }
}
