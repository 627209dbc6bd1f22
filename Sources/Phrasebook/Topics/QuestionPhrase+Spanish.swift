extension QuestionPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .help:
      "Quien facilita verá que eres tú quien pide hablar con una persona. ¿Lo envío? Escribe "
        + "sí o no."
    case .leave: "¿Salir de la sesión definitivamente? Escribe sí o no."
    case .sign: "Esto se mostrará con tu nombre. ¿Firmar y enviar? Escribe sí o no."
    case .end:
      "Esto termina los pasos para todo el mundo; la sala sigue abierta diez minutos más. "
        + "Escribe sí o no."
    case .endNow: "Esto cierra la sala para todo el mundo. Escribe sí o no."
    case .yesOrNo: "Escribe sí o no, por favor."
    case .oneOf: "Escribe uno de estos números: {numbers}."
    case .nothingSent: "No se ha enviado nada."
    case .stillHere: "Sigues aquí."
    case .withdraw:
      "La línea {number} desaparece para todo el mundo y no vuelve sola. ¿La retiras? Escribe sí o "
        + "no."
    case .rewrite:
      "La línea {number} está adoptada. Con otras palabras se prueba de nuevo antes de valer. ¿La "
        + "cambias? Escribe sí o no."
    }
  }
}
