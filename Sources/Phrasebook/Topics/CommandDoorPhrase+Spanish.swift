extension CommandDoorPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .pasteWhole: "Pega la línea entera de la invitación, entre comillas."
    case .serverForm: "Un servidor es HOST:PUERTO#PIN."
    case .codeForm: "Un código es como TULIP-42."
    case .badHost: "La invitación no nombra ningún ordenador. Es como 203.0.113.7/TULIP-42."
    case .badPort: "El puerto de la invitación es un número de 1 a 65535."
    case .badCode:
      "Tras el ordenador viene /CÓDIGO: cinco letras y dos cifras, como /TULIP-42."
    case .badPin:
      "La parte tras # tiene 26 letras y cifras. Copia la invitación entera, o déjala fuera."
    case .codeAlone:
      """
      El código por sí solo no dice dónde está la sala. Pega la línea entera de la invitación, o \
      HOST:PUERTO/CÓDIGO.
      """
    case .forParticipants: "Esa línea es para participantes."
    case .helpersForm: "La de quien ayuda tiene un código de dos palabras, como HERON-17-MANGO-52."
    case .nothingKnown: "No se sabía nada de {host}."
    case .forgotten: "Olvidado. La próxima invitación decide de nuevo."
    case .tooLarge: "El archivo del taller es demasiado grande para un servidor."
    case .notHosted: "Desde aquí no hay ninguna sesión en marcha."
    case .giveFile: "Indica el archivo del taller para una invitación sin su enlace."
    }
  }
}
