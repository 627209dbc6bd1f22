extension JoinAskPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .help: "Quien facilita verá que eres tú quien pide hablar con una persona. ¿Lo envío?"
    case .leave: "¿Salir de la sesión definitivamente?"
    case .sign: "Esto se mostrará con tu nombre. ¿Firmar y enviar?"
    case .end: "Esto termina los pasos para todo el mundo; la sala sigue abierta diez minutos más."
    case .endNow: "Esto cierra la sala para todo el mundo."
    case .noHelp: "no, no enviar nada"
    case .yesHelp: "sí, pedir una persona"
    case .noLeave: "no, quedarme"
    case .yesLeave: "sí, salir"
    case .noSign: "no, volver a las palabras"
    case .yesSign: "sí, enviarlo con mi nombre"
    case .noEnd: "no, seguir"
    case .yesEnd: "sí, para todo el mundo"
    case .withdraw: "La línea {number} desaparece para todo el mundo y no vuelve sola."
    case .rewrite:
      "La línea {number} está adoptada. Con otras palabras se prueba de nuevo antes de valer."
    case .noWithdraw: "no, que se quede"
    case .yesWithdraw: "sí, retirarla"
    case .noRewrite: "no, volver a las palabras"
    case .yesRewrite: "sí, cambiarla"
    }
  }
}
