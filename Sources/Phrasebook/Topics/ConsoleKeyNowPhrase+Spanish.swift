extension ConsoleKeyNowPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .closeAndShow: "cerrar y mostrar"
    case .draft: "probar una línea …"
    case .turns: "turnos …"
    case .pairs: "dúos …"
    case .notNow: "{label} (ahora no)"
    case .look: "ver en grande"
    }
  }
}
