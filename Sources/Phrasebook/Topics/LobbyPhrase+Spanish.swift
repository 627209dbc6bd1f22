extension LobbyPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .seats:
      "El programa cuenta {count} {count:plaza|plazas}. ¿Tú también? Si cuentas otra cifra, dilo."
    case .stages:
      "{count} {count:pantalla compartida muestra|pantallas compartidas muestran} también la sala."
    case .helpers:
      "{count} {count:persona que ayuda está también aquí y no ve|personas que ayudan están "
        + "también aquí y no ven} ninguna respuesta."
    case .withoutFacilitator: "Quien facilita no tiene conexión ahora mismo."
    case .onThisScreen: "En esta pantalla: {title}"
    case .locked: "La puerta está cerrada."
    case .late: "Empezamos {count} {count:minuto|minutos} más tarde de lo previsto."
    }
  }
}
