extension ConnectionPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .lost: "Se ha cortado la conexión. Otro intento…"
    case .seatSaved: "Tu plaza se conserva. El mismo comando te devuelve a ella."
    case .unreadableGreeting:
      "Lo que responde allí saluda de un modo que este programa no puede leer. Quizá sea un "
        + "Attune más nuevo: pregunta a quien aloja la sesión qué versión hace falta."
    }
  }
}
