extension AfterPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .after:
      "Los pasos han terminado. La sala sigue abierta {time}: quédate, respira, o escribe q "
        + "para salir."
    case .stage: "Los pasos han terminado. La sala sigue abierta un rato. Gracias."
    case .notes: "Todavía puedes escribir a quien facilita: m y tus palabras, o h."
    case .stillOpen: "Los pasos han terminado y la sala sigue abierta: {commands}."
    case .commandNote: "m con tus palabras escribe a quien facilita"
    case .commandContacts: "r muestra contactos"
    case .commandLeave: "q sale de la sala"
    }
  }
}
