extension TallyPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .fewOrNone: "pocas o ninguna"
    case .aFew: "unas pocas"
    case .some: "algunas"
    case .many: "muchas"
    case .most: "la mayoría"
    case .share: "cerca del {percent} por ciento"
    case .mapFollows:
      "Un mapa; 0 está vacío, 9 es donde hay más respuestas. Primero la fila de arriba."
    case .top: "Arriba: {label}"
    case .bottom: "Abajo: {label}"
    case .across: "De izquierda a derecha: {left} a {right}"
    }
  }
}
