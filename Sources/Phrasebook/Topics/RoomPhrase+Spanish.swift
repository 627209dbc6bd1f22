extension RoomPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .held: "Nos tomamos un momento. No pasa nada malo; la sala está en silencio."
    case .resumed: "La sala continúa."
    case .broadcast: "Quien facilita dice:"
    case .nobodyFinished: "Nadie ha terminado todavía. No hay prisa."
    case .someFinished: "Algunas personas han terminado. No hay prisa."
    case .mostFinished: "La mayoría ha terminado. No hay prisa."
    case .allFinished: "Todo el mundo ha terminado."
    case .closingSoon: "Este paso se cierra en {count} {count:segundo|segundos}."
    case .passingIsFine: "Pasar está bien."
    case .extended: "Hay un poco más de tiempo."
    case .extendedBy: "Hay un poco más de tiempo: {time} a partir de ahora."
    case .timeIsUp: "El tiempo previsto de este paso ha terminado. No hay prisa."
    case .stepClosed: "Este paso está cerrado. Gracias."
    case .withoutFacilitator:
      "Quien facilita no tiene conexión ahora mismo y volverá. Los relojes están parados, y "
        + "mientras tanto no se te pide nada."
    case .answeredWithoutFacilitator:
      "Quien facilita no tiene conexión ahora mismo y volverá. Los relojes están parados, tu "
        + "respuesta está a salvo y mientras tanto no se te pide nada."
    case .withoutKeeper:
      "Quien lleva el tiempo no tiene conexión ahora mismo. Los relojes están parados."
    case .answeredWithoutKeeper:
      "Quien lleva el tiempo no tiene conexión ahora mismo. Los relojes están parados y tu "
        + "respuesta está a salvo."
    case .attended: "Alguien vuelve a llevar la sala."
    }
  }
}
