extension CommandScreenPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .noTerminal: "En este terminal no se puede dibujar la pantalla completa."
    case .usePlain: "Añade --plain para ver líneas; ahí tampoco falta nada."
    case .linesStay:
      "--hide-unfocused oculta una pantalla completa; las líneas se quedan donde están."
    case .leaveItOut:
      "Quítalo aquí, o quita --plain donde haya pantalla completa."
    case .repaired: "El terminal está como antes."
    case .notRepaired: "Esto no es un terminal, así que no hay nada que arreglar."
    }
  }
}
