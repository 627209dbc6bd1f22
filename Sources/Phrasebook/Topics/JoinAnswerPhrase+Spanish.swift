extension JoinAnswerPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .audience: "Quién lo ve:"
    case .isIn: "Ha llegado. Con u la retiras hasta que el paso se cierre."
    case .onItsWay: "Está en camino."
    case .waits: "Está guardada aquí y sale cuando vuelva la conexión."
    case .comingBack: "Se está retirando."
    case .finished: "Tu respuesta a este paso ha llegado."
    case .keepOn: "La transcripción puede guardarla; {key} lo cambia."
    case .keepOff: "La transcripción no la guarda; {key} lo cambia."
    case .instead: "O si prefieres:"
    case .kept: "La transcripción puede guardarla."
    case .nothingYet: "Todavía no hay nada que enviar."
    case .notYet: "Este paso empezó sin ti; en el siguiente ya participas."
    case .roomSees: "Lo que ve la sala:"
    case .writesLine: "{key} escribe una línea para el borrador."
    case .isShown: "Lo que se muestra:"
    case .forYou: "Solo para ti:"
    case .isInUnshown:
      "Tu respuesta se queda en esta pantalla; solo sale que has terminado. Con u la retiras "
        + "hasta que el paso se cierre."
    }
  }
}
