extension HonestOpenPhrase {
  package var spanish: String {
    switch self {
    case .roundSpoken: "Hablas: te oyen todas las personas presentes."
    case .roundSpokenInCircle: "Hablas: te oyen todas las personas de tu círculo."
    case .roundSpokenInPair: "Hablas: te oyen todas las personas de tu dúo."
    case .roundTurns: "Cada pantalla muestra de quién es el turno."
    case .roundPass: "Pasar se ve igual que terminar tu turno."
    case .roundTyped: "Tu línea se muestra {whom} enseguida, con tu nombre."
    case .roundTypedNameless: "Tu línea se muestra {whom} enseguida, sin nombre, de una en una."
    case .draft: "Una línea que propongas se muestra {whom} enseguida, con tu nombre."
    case .draftNameless: "Una línea que propongas se muestra {whom} enseguida, sin nombre."
    case .draftAdopted:
      "Una línea se adopta si nadie se opone y al menos dos personas dicen que sí."
    case .ballot:
      "Se muestra {whom} al cerrar: cuántas personas dijeron que sí, cuántas pueden vivir con "
        + "ello, y si la línea queda adoptada. Quién se opone, quién la cambiaría y quién pasa no se "
        + "muestra."
    case .ballotFew: "Hay pocas personas: algo de ello se puede deducir contando."
    case .closingConsent:
      "A nadie se le muestra lo que eliges. Solo si todas las personas dicen que sí, la "
        + "transcripción contiene lo que se mostró; si no, contiene únicamente los acuerdos "
        + "adoptados, igual que cuando no se pregunta a nadie."
    }
  }
}
