extension ConsoleFarewellPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .kept:
      """
      Se guardan los pasos, los acuerdos adoptados y lo que la sala vio, donde el taller lo \
      guarda. Nunca quién respondió qué.
      """
    case .transcript: "Para una transcripción, escribe después (con el mismo --state, si lo hubo):"
    case .erased:
      "Tras {days} {days:día|días} todo se borra por sí solo; attune erase lo hace enseguida."
    case .erasedSoon: "Se borra por sí solo en cuanto attune se ejecute otra vez."
    case .atServer:
      "Está en el servidor. Quien lo administra puede exportar la transcripción hasta que se borre."
    case .nothingKept: "Esto fue un ensayo; no se guarda nada."
    case .anyKey: "Cualquier tecla cierra esta página."
    }
  }
}
