extension ConnectionPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .lost: "Se ha cortado la conexión. Otro intento…"
    case .seatSaved: "Tu plaza se conserva. El mismo comando te devuelve a ella."
    case .unreadableGreeting:
      "Lo que responde allí saluda de un modo que este programa no puede leer. Quizá sea un "
        + "Attune más nuevo: pregunta a quien aloja la sesión qué versión hace falta."
    case .notSent:
      "Ahora mismo no hay conexión: no se ha enviado nada, y nada saldrá después por sí solo. "
        + "Inténtalo de nuevo cuando vuelva."
    case .unheard:
      "La conexión se cortó antes de que el servidor confirmara lo último que enviaste. Mira si "
        + "está antes de enviarlo otra vez."
    case .wordsStay: "Tus palabras se quedan en este campo hasta que las envíes o lo cierres."
    }
  }
}
