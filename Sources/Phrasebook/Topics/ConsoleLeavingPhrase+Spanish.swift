extension ConsoleLeavingPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .peopleWait:
      """
      La gente sigue en la sala. A los pocos segundos sus pantallas dicen que volverás y los \
      relojes se paran; si alguien ayuda, lleva la sesión al cabo de un minuto.
      """
    case .peopleStay: "La gente sigue en la sala y espera el comienzo."
    case .roomClosesAnyway: "La gente sigue en la sala hasta que se cierre a su hora."
    case .roomGoesOn: "La sala sigue sin esta consola."
    }
  }
}
