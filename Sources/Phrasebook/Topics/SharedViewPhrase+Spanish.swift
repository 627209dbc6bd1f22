extension SharedViewPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .everyoneYes: "Todo el mundo dijo sí a:"
    case .everyoneOpen: "Todo el mundo está abierto a:"
    case .bothYes: "Un sí de {name} y tuyo a:"
    case .bothOpen: "Disposición de {name} y tuya a:"
    case .missing:
      "Lo que no está en la lista no lo comparte hoy todo el mundo. Es normal, y el programa no "
        + "dice nada de nadie."
    case .missingInTwos:
      "Lo que no está en la lista no lo comparten hoy las dos personas. Es normal, y el programa "
        + "no dice nada más."
    case .line: "La línea:"
    case .counted:
      "{yes} {yes:dice|dicen} sí, {canLive} {canLive:puede vivir con ello y lo "
        + "intentará|pueden vivir con ello y lo intentarán}."
    case .notCounted:
      "No se cuenta nada. Una prueba cuenta cuando todo el mundo ha respondido o pasado."
    case .adopted: "Queda adoptada."
    case .notAdopted:
      "Tal como está, no queda adoptada: hacen falta dos síes y ninguna objeción. Se puede "
        + "cambiar o dejar; nadie tiene que decir por qué."
    case .nothingShared: "Hoy no hay nada en la lista que comparta todo el mundo."
    case .nothingInTwos: "Hoy no hay nada que mostrar de dos en dos."
    case .nothingWith: "Hoy no hay nada de esta lista que sea a la vez de {name} y tuyo."
    }
  }
}
