extension FacilitateGuidePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .lookingBack:
      "La sala ve este paso otra vez; no se pregunta nada. {key} vuelve al paso en curso."
    case .draftEmpty: "Las líneas las propone la sala; aún no ha llegado ninguna."
    case .draftOpen:
      "{key} pregunta a cada persona si puede vivir con una línea; sin eso no se adopta ninguna."
    case .draftDone: "Todas las líneas están adoptadas. {key} cierra el borrador."
    case .ballot: "{key} cierra esta prueba y muestra a la sala enseguida lo que salió."
    case .match:
      "{key} lo cierra y muestra enseguida a la sala lo que se comparte; lo ves a la vez."
    case .round: "{key} da el turno a la persona siguiente."
    case .pair: "{key} trae de vuelta a todos los dúos, con 30 segundos de aviso."
    case .ownScreens:
      """
      De este paso no llega nada ni a ti ni a la sala: lo respondido queda en la pantalla de \
      cada persona. Invita a decir en voz alta lo que se quiera; {key} sigue.
      """
    }
  }
}
