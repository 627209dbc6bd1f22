extension ContactPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .outdated: "comprobado por última vez en {year}, puede haber cambiado"
    case .unchecked: "sin comprobar todavía"
    }
  }
}
