extension CarePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .heavy:
      "Esto parece difícil de llevar. No se ha enviado nada y nadie se ha enterado; esta "
        + "comprobación se hace en tu propio equipo, y se le escapan cosas. ¿Qué quieres hacer?"
    case .pointing: "Esto quizá señala a alguien. Con [someone] en su lugar se lee así:"
    case .keptForMe: "Se queda contigo. No se ha enviado ni guardado nada."
    case .toFacilitator:
      "Va de camino solo a quien facilita, sin tu nombre. La pregunta de aquí sigue abierta; "
        + "pasar está bien."
    case .askedForPerson:
      "Quien facilita sabe que quisieras hablar con una persona. Tus palabras se han quedado "
        + "contigo."
    case .writeAgain: "No se ha enviado nada. Escríbelo de nuevo cuando quieras."
    case .unsent: "Lo que ibas a enviar se ha quedado contigo."
    case .send: "enviarlo tal como está"
    case .keep: "guardarlo para mí"
    case .facilitatorOnly: "enviarlo solo a quien facilita, sin mi nombre"
    case .askForPerson: "pedir hablar con una persona (sabrá que soy yo)"
    case .contacts: "mostrarme contactos de apoyo"
    case .replace: "poner [someone] en su lugar"
    case .rewrite: "escribirlo de nuevo"
    }
  }
}
