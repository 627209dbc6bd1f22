extension CommandStepsHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .steps:
      """
      open (o) abre, close (c) cierra, reveal (v) muestra, next (n) sigue, back (b) vuelve, skip \
      omite, jump PASO salta: los pasos
      """
    case .time:
      """
      extend [MINUTOS] (e) alarga, hold pausa, resume sigue, auto on, auto off cierra solo o no: \
      el tiempo
      """
    case .putIn:
      """
      pulse pregunta brevemente, breathe [MINUTOS] respirar, break [MINUTOS] pausa, talk TEXTO \
      palabras: intercalar algo
      """
    case .turns: "turn, turn LETRA: el siguiente turno de una ronda, o el de alguien"
    case .ballots:
      "test N, withdraw N: una prueba de consentimiento de la línea N de un borrador; retirarla"
    case .closed: "closed on, closed off: solo preguntas cerradas desde aquí, o ya no"
    case .consent: "consent: pregunta a una constelación si su transcripción puede exportarse"
    case .late: "late MINUTOS: empezamos más tarde"
    }
  }
}
