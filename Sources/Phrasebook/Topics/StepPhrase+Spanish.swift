extension StepPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .title: "Paso {number} de {count}: {title}"
    case .instead: "O en su lugar: {text}"
    case .time: "Hay tiempo para esto: {count:cerca de|unos} {count} {count:minuto|minutos}."
    case .pause: "Un descanso. Vuelve cuando acabe el tiempo."
    case .sittingOut: "Elegiste no participar en este paso. No se te pide nada y nadie se entera."
    case .resources: "Contactos de apoyo:"
    case .roomSees: "Lo que ve la sala:"
    case .roomSeesOf: "Lo que la sala ve de {title}"
    case .isShown: "Lo que se muestra:"
    case .isShownOf: "Lo que se muestra de {title}"
    case .forYou: "Solo para ti:"
    case .forYouFrom: "Solo para ti, de {title}"
    }
  }
}
