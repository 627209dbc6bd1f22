extension JoinEntryPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .stillOpen: "Sin responder: {items}. Responde aquí o envíalo así con {key}."
    case .questionsOpen: "Sin responder: {items}. Otra vez {key} lo envía así."
    case .openIsNotNow:
      """
      {count:Queda|Quedan} {count} sin responder; {count:cuenta|cuentan} como ahora no. Otra vez \
      Intro lo envía así; cualquier otra tecla sigue.
      """
    case .asItStands: "Todavía no has movido nada. Otra vez Intro envía el orden tal como está."
    case .declines:
      """
      Con esta respuesta sales de la sesión. Intro otra vez sale; \
      cualquier otra tecla sigue aquí.
      """
    case .onlyAbove: "solo cuenta lo de arriba"
    case .full: "Hay sitio para {count}. Espacio sobre una marcada la libera."
    case .least: "lo mínimo"
    case .most: "lo máximo"
    case .unsentWords: "Este paso se cerró antes de que enviaras esto:"
    case .unsentToPair: "Quizá tu dúo sea ahora otro; por eso esto no le llegó a nadie:"
    case .unsentHint: "No fue a ninguna parte; solo lo tiene esta pantalla. Esc o Intro lo borra."
    case .unsentNext: "El siguiente paso está abierto; Esc o Intro lleva a él."
    case .unsentAnswer:
      "Este paso se cerró antes de que enviaras tu respuesta. No fue a ninguna parte."
    }
  }
}
