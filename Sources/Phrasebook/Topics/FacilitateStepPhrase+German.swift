extension FacilitateStepPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .heading: "Schritt {number} von {of}, {name}: "
    case .noteForYou: "Notiz für dich:"
    case .whoSees: "Wer die Antworten sieht: "
    case .paragraph: "Das Programm sagt über sich selbst, zum Vorlesen:"
    case .isWithoutClock: "Er ist {phase}; keine Uhr."
    case .isWithClock: "Er ist {phase}; etwa {minutes} {minutes:Minute|Minuten}."
    case .changed: "Schritt {title}: {phase}."
    case .standing: "Schritt {number} von {of}: {title}, {phase}."
    case .backTo: "Zurück zu: "
    case .noStep: "Noch ist kein Schritt offen. Mit open beginnst du."
    case .onlyYou: "Nur du siehst das: "
    case .everybody: "Dem Raum gezeigt: "
    case .closedEarly:
      """
      Beim Schließen hatten noch nicht alle geantwortet, soweit du es erfährst; fehlt eine \
      Antwort, oder fehlen alle, ist nicht alles klar.
      """
    }
  }
}
