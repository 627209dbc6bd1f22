extension FacilitateRoomPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .away:
      """
      Ahora mismo nadie lleva la sesión. La sala lee que quien facilita volverá, y los relojes \
      están parados.
      """
    case .notAway: "Alguien vuelve a llevar la sesión."
    case .held: "La sala está en pausa; los relojes están parados. Escribe resume para seguir."
    case .resumed: "La sala continúa."
    case .helpWanted: "Alguien quisiera hablar con una persona: "
    case .pairHelp: "Un dúo quisiera hablar con una persona. No se dio ningún nombre."
    case .saidToEveryone: "Dicho a todo el mundo: "
    case .asideFrom: "De {name}: "
    case .speaker: "{name}: "
    case .asideSent: "Eso solo lo leen las otras consolas."
    case .closedOn:
      "De aquí en adelante solo hay preguntas cerradas; los pasos de texto libre se omiten."
    case .closedOff: "Se vuelve a pedir texto libre."
    case .seated: "Hecho. Sus próximos pasos para un círculo serán con ese círculo."
    }
  }
}
