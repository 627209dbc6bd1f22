extension TranscriptPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .workshop: "Taller"
    case .date: "Fecha"
    case .people: "Personas"
    case .software: "Programa"
    case .labelled: "{label}: {text}"
    case .lead: "{label}:"
    case .promises: "Lo que se promete:"
    case .rehearsal: "Ensayo: puede que hayan participado personas simuladas."
    case .readers:
      """
      Quién puede leer esto, y cuándo se vuelve a mirar o se destruye, lo deciden quienes \
      estuvieron.
      """
    case .answer: "Respuesta"
    case .share: "Proporción"
    case .feedback: "Comentarios: {workshop}"
    }
  }
}
