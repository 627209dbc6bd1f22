extension FacilitateStepPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .heading: "Paso {number} de {of}, {name}: "
    case .noteForYou: "Nota para ti:"
    case .whoSees: "Quién ve las respuestas: "
    case .paragraph: "El programa dice de sí mismo, para leer en voz alta:"
    case .isWithoutClock: "Está {phase}; sin reloj."
    case .isWithClock: "Está {phase}; {minutes:cerca de|unos} {minutes} {minutes:minuto|minutos}."
    case .changed: "Paso {title}: {phase}."
    case .standing: "Paso {number} de {of}: {title}, {phase}."
    case .backTo: "De vuelta a: "
    case .noStep: "Todavía no hay ningún paso abierto. Escribe open para empezar."
    case .onlyYou: "Solo tú ves esto: "
    case .everybody: "Mostrado a la sala: "
    case .closedEarly:
      """
      Al cerrarse no habían respondido todas las personas, que se sepa; si falta alguna \
      respuesta, o todas, no está todo en orden.
      """
    }
  }
}
