extension HostInvitationPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .title: "Tienes una invitación: {title}"
    case .rehearsalTitle:
      "Tienes una invitación: {title} (un ensayo; puede haber personas simuladas)"
    case .minutes: "Dura {minutes:cerca de|unos} {minutes} {minutes:minuto|minutos}."
    case .often: "Con qué frecuencia: {text}"
    case .touches: "Lo que toca:"
    case .notFor: "Para quién no es: {text}"
    case .drawsOn: "En qué se apoya: {text}"
    case .toJoin: "Para participar, pega esta línea en un terminal:"
    case .pin: "La parte tras # fija la clave del servidor, para que nadie se ponga en medio."
    case .noLink: "La línea para participar llega con la sesión."
    case .terminal: "Basta un terminal de 80 por 24 caracteres. Palabras que siempre valen:"
    case .words: "p pasar, u retirar, s salir un rato, - más despacio, + más tiempo, m nota,"
    case .moreWords: "h pedir una persona, r contactos de apoyo, q salir, help"
    case .promise: "Qué pasa con lo que escribes:"
    case .bare:
      "Un terminal sin el programa también sirve; el servidor lee entonces lo que escribes,"
    case .bareEcho:
      "y tu terminal lo deja en su pantalla. Guarda las líneas de abajo como room.pem, y luego:"
    case .bareCode: "y escribe el código {code} cuando lo pida."
    }
  }
}
