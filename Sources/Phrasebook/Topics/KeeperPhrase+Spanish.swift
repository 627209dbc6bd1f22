extension KeeperPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .nobody:
      "Ahora mismo nadie lleva el tiempo. Quien quiera puede escribir time; no muestra nada "
        + "más que lo que ve todo el mundo."
    case .you:
      "Ahora llevas tú el tiempo: open, close, next y otras palabras mueven la sala; ? las "
        + "enumera. No ves nada más que lo que ve todo el mundo. time NOMBRE lo pasa a otra "
        + "persona."
    case .somebody: "Alguien lleva el tiempo."
    case .named: "El tiempo lo lleva {name}"
    case .nobodyLeads:
      "Nadie guía esta sala, así que no hay a quién escribir ni llamar. Dilo en voz alta si "
        + "quieres."
    case .nobodyLeadsContacts:
      "Nadie guía esta sala, así que no hay a quién escribir ni llamar. Dilo en voz alta si "
        + "quieres; r muestra contactos de apoyo."
    case .noContacts: "Este taller no nombra contactos de apoyo."
    }
  }
}
