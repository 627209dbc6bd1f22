extension RefusalPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .notConnected:
      "La conexión está caída ahora mismo. Vuelve a intentarlo en un momento, por favor."
    case .notAdmitted: "Todavía no estás en la sala."
    case .nothingAsked: "Ahora mismo no se pregunta nada. Escribe ? para ver qué puedes escribir."
    case .notInThisStep: "En este paso no se te pide nada."
    case .notOpen: "Este paso ya no acepta respuestas."
    case .alreadyAnswered: "Ya has respondido. Escribe antes u para retirar tu respuesta."
    case .nothingToTakeBack: "No hay nada que retirar."
    case .noPassHere: "Aquí no se puede pasar; la última opción dice que no."
    case .noKeepHere: "Aquí no hay nada que la transcripción pueda guardar."
    case .notInPair: "Ahora no estás en un dúo."
    case .notHere: "Eso no es posible en esta sesión."
    case .noQuestion: "Nada espera un sí o un no."
    case .tooLong: "Es demasiado largo para una sola línea. Acórtalo o envíalo en dos, por favor."
    case .empty: "Escribe también algunas palabras, por favor."
    case .noResources: "Este taller no nombra contactos de apoyo. Quien facilita puede ayudar: h."
    case .lateLine:
      "Este paso ya se cerró. Tu línea no fue a ninguna parte; solo la tiene tu pantalla."
    case .notNow: "Eso no es posible ahora mismo."
    case .noName: "Aquí hace falta un nombre, de hasta 24 caracteres."
    }
  }
}
