extension ConsoleKeyMenuPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .pulse: "pulso: ¿qué tal el ritmo?"
    case .breathe: "respirar"
    case .pause: "descanso"
    case .talk: "charla, con tus palabras"
    case .consent: "consentimiento sobre la transcripción"
    case .late: "empezar más tarde"
    case .autoClose: "cerrar solo"
    case .noAutoClose: "cerrar solo a mano"
    case .lock: "cerrar con llave"
    case .unlock: "quitar la llave"
    case .admit: "dejar pasar a quien espera"
    case .closeDoor: "cerrar la puerta del todo"
    case .sendOut: "hacer salir a alguien"
    case .seat: "sentar en un círculo"
    case .nextTurn: "siguiente turno"
    case .turnOf: "turno de alguien"
    case .callBack: "llamar a los dúos"
    case .test: "prueba de consentimiento"
    case .withdraw: "retirar una línea"
    case .drop: "quitar un paso"
    case .order: "otro orden de pasos"
    case .listening: "orden para escuchar"
    case .closedOn: "solo preguntas cerradas"
    case .closedOff: "de nuevo texto libre"
    case .aside: "solo a las otras consolas"
    case .handOver: "ceder la sesión"
    case .takeOver: "asumir la sesión"
    case .endSteps: "terminar los pasos"
    case .endNow: "cerrar la sala ya"
    }
  }
}
