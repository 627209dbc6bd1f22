extension ServerStepPhrase {
  package var spanish: String {
    switch self {
    case .breathing: "Respirar"
    case .pause: "Un descanso"
    case .talk: "Unas palabras"
    case .again: "Una vez más"
    case .pulse: "Pulso"
    case .pulseAsk: "¿Cómo te va el ritmo?"
    case .pulseFast: "Demasiado rápido"
    case .pulseFine: "Bien"
    case .pulseSlow: "Demasiado lento"
    case .pulsePause: "Necesito una pausa"
    case .closing: "Qué se puede guardar"
    case .closingAsk:
      "¿Se puede guardar en un archivo lo que se mostró en esta sesión? Solo se hace si todas "
        + "las personas dicen que sí."
    case .yes: "Sí"
    case .no: "No"
    case .ballot: "¿Podemos vivir con esta línea?"
    }
  }
}
