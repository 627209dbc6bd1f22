extension ServerOpeningPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .badUpload: "Las partes del archivo no encajaban."
    case .sayRoom: "Di qué tipo de sala es: {rooms}."
    case .noTexts: "Este taller no tiene textos en ese idioma. Elige una de: {languages}."
    case .tooManySessions: "En este servidor ya hay tantas sesiones en marcha como puede haber."
    case .circles:
      "Un grupo puede tener hasta {most} círculos; una constelación o un dúo ya es uno."
    case .answersGone: "Las respuestas de un paso no se pudieron leer de nuevo."
    }
  }
}
