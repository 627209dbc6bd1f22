extension OwnAnswerPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .accepted:
      "Gracias. Tu respuesta ha llegado. Escribe u para retirarla hasta que se cierre el paso."
    case .passed: "Ha llegado. Escribe u para retirarlo hasta que se cierre el paso."
    case .isIn: "Tu respuesta a este paso ya ha llegado."
    case .mayKeep: "La transcripción puede guardarla."
    case .waitsForConnection:
      "La conexión está caída ahora mismo. Tu respuesta se guarda aquí y saldrá cuando vuelva."
    case .takenBack: "Retirada. Puedes responder de nuevo, pasar o dejarlo."
    case .staysWithYou: "Tu respuesta se queda contigo."
    case .ownOnly: "Esto se queda en tu propia pantalla. Di en voz alta lo que quieras."
    case .own: "Tu propia respuesta: {answer}"
    case .ownList: "Tu propia respuesta:"
    case .earlier: "Tu respuesta de antes: {answer}"
    case .aPass: "has pasado"
    case .onePassed: "sin respuesta"
    case .notNow: "ahora no"
    case .point: "{across} en horizontal, {up} en vertical"
    case .then: "luego"
    case .given: "dada"
    case .givenOffScreen: "dada; no aparece en esta pantalla"
    case .acceptedUnshown:
      "Gracias. Ha llegado y no se muestra a nadie. Escribe u para retirarla hasta que se cierre "
        + "el paso."
    case .acceptedHere:
      "Gracias. Tu respuesta se ha quedado en esta pantalla; solo ha salido que has terminado. "
        + "Escribe u para retirarla hasta que se cierre el paso."
    case .waitsHere:
      "Ahora mismo no hay conexión. Tu respuesta se queda en esta pantalla; que has terminado "
        + "se dirá cuando vuelva."
    }
  }
}
