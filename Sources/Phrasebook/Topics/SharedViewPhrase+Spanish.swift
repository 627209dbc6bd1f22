extension SharedViewPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .everyoneYes: "Todo el mundo dijo sí a:"
    case .everyoneOpen: "Todo el mundo está abierto a:"
    case .bothYes: "Un sí de {name} y tuyo a:"
    case .bothOpen: "Disposición de {name} y tuya a:"
    case .nothing: "Hoy no hay nada en esta lista."
    case .missing:
      "Lo que no está en la lista hoy no está para todo el mundo. Es normal, y el programa no "
        + "dice nada de nadie."
    case .missingInTwos:
      "Lo que no está en la lista hoy no está para las dos personas. Es normal, y el programa "
        + "no dice nada más."
    case .line: "La línea:"
    case .counted:
      "{yes} {yes:dice|dicen} sí, {canLive} {canLive:puede vivir con ello y lo "
        + "intentará|pueden vivir con ello y lo intentarán}."
    case .notCounted:
      "No se cuenta nada. Una prueba cuenta cuando todo el mundo ha respondido o pasado."
    case .adopted: "Queda adoptada."
    case .notAdopted:
      "Tal como está, no queda adoptada. Se puede cambiar o dejar; no se pregunta a nadie."
    }
  }
}
