extension CommandHelperHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .hold: "hold, resume: una pantalla tranquila, y seguir"
    case .admit: "admit: deja entrar a quien espera en la puerta"
    case .aside: "aside TEXTO: palabras para quien lleva la sesión"
    case .takeOver: "takeover: lleva la sesión mientras nadie lo haga"
    case .looking:
      """
      plan, people, status, notes: lo que puedes mirar; seen: una llamada ya está atendida; \
      note TEXTO: una nota tuya
      """
    case .quit: "quit: deja la consola"
    }
  }
}
