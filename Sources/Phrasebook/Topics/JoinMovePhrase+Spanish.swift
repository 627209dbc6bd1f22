extension JoinMovePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .control: "Ctrl"
    case .enter: "Intro"
    case .space: "Espacio"
    case .pageUp: "RePág"
    case .pageDown: "AvPág"
    case .arrows: "flechas"
    case .choose: "elegir"
    case .move: "mover"
    case .scroll: "desplazar"
    case .toKeys: "a las teclas"
    case .toText: "al texto"
    case .next: "siguiente"
    case .close: "cerrar"
    case .pickUp: "coger"
    case .putDown: "soltar"
    case .carry: "llevar"
    case .markUpTo: "marcar hasta {most}"
    case .later: "dejar a un lado"
    case .yes: "sí"
    case .no: "no"
    case .readOn: "seguir leyendo"
    case .toChoices: "a las opciones"
    case .newRow: "otra línea"
    case .before: "atrás"
    case .toPlace: "a ese lugar"
    }
  }
}
