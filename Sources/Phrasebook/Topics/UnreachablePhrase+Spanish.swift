extension UnreachablePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .unknownHost: "Ningún equipo tiene el nombre que hay en {address}."
    case .refused:
      "El equipo está ahí, pero no hay ninguna sesión abierta en {address}. Pregunta a quien "
        + "la aloja."
    case .unreachable: "Ahora mismo no hay camino a {address}. ¿Tienes conexión?"
    case .timedOut: "No llegó a tiempo una respuesta de {address}. Vuelve a intentarlo, por favor."
    case .notAttune: "Lo que responde en {address} no es un servidor de Attune."
    case .hungUp:
      "El servidor ha cerrado la conexión. Quizá esté ocupado; vuelve a intentarlo, por favor."
    case .closed: "La conexión se ha cerrado."
    case .unreadableFile: "{path}: el archivo no se puede leer."
    case .failed: "No se ha podido establecer la conexión."
    }
  }
}
