extension StagePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .arriving: "Buscando la sala…"
    case .dropped: "Se cortó la conexión. Nuevo intento…"
    case .rehearsal: "Ensayo: puede haber personas simuladas"
    case .seats: "El programa cuenta {seats} {seats:plaza|plazas}. ¿Tú también?"
    case .helpers:
      "Hay {helpers} {helpers:persona que ayuda y no ve|personas que ayudan y no ven} respuestas."
    case .noFacilitator: "Quien facilita no tiene conexión ahora mismo."
    case .locked: "La puerta está cerrada; se entra de una en una persona."
    case .late: "Empezamos {minutes} {minutes:minuto|minutos} más tarde de lo previsto."
    case .join: "Participa:"
    case .safetyWords: "Palabras de control:"
    case .sameWords: "Tu pantalla muestra las mismas palabras."
    case .held: "Hacemos una pausa."
    case .heldCalmly: "Todo está bien; la sala está en silencio."
    case .facilitatorAway:
      "Quien facilita no tiene conexión ahora y volverá. Los relojes están parados."
    case .keeperAway: "Quien lleva el tiempo no tiene conexión ahora. Los relojes están parados."
    case .after: "Los pasos han terminado. Gracias."
    case .stayOpen: "La sala sigue abierta unos {minutes} {minutes:minuto|minutos} más."
    case .contacts: "Contactos de apoyo:"
    case .thanks: "Gracias por estar aquí."
    case .timeKept: "Lleva el tiempo {name}"
    case .timeFree: "Nadie lleva el tiempo ahora."
    case .said: "Quien facilita dice:"
    case .leave: "¿Salir de esta pantalla? La sesión sigue. y o n"
    case .leaveShort: "¿Salir? y o n"
    case .keys: "q salir   x ocultar"
    case .resting: "Esta pantalla descansa. Una tecla la despierta."
    }
  }
}
