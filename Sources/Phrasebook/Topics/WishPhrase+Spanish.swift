extension WishPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .slower: "Anotado: más despacio. Se cuenta, sin tu nombre."
    case .moreTime: "Anotado: un poco más de tiempo. Se cuenta, sin tu nombre."
    case .stepOut:
      "Estás fuera un rato. Solo se ve cuántas personas están fuera. Un paso que empiece "
        + "mientras tanto no se puede responder después. Escribe s cuando vuelvas."
    case .stepBack: "Qué bien que vuelves."
    case .help: "Quien facilita sabe que quisieras hablar con una persona."
    case .note: "Tu nota está en camino, sin tu nombre. Llega en menos de medio minuto."
    case .signedNote: "Tu nota está en camino y dice que es tuya."
    case .neutral: "Aquí no hay nada que ver. Pulsa Intro para seguir."
    case .helpWaits:
      """
      Has pedido hablar con una persona. Quien facilita no está en línea ahora; tu petición \
      espera a quien lleve la sesión o ayude, mientras el programa de la sesión siga en marcha.
      """
    case .pairHelpWaits:
      """
      Tu dúo quisiera hablar con una persona; no se ha dado ningún nombre. Quien facilita no \
      está en línea ahora; la petición espera a quien lleve la sesión o ayude, mientras el \
      programa de la sesión siga en marcha.
      """
    case .noteOut: "Tu nota está en camino, sin tu nombre."
    case .mayMiss:
      """
      Quien facilita no está en línea ahora y quizá no lo reciba. Escríbelo de nuevo cuando \
      alguien vuelva a llevar la sala.
      """
    }
  }
}
