extension CommandScreenPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noTerminal: "Auf diesem Terminal lässt sich kein ganzer Bildschirm zeichnen."
    case .usePlain: "Mit --plain geht es in Zeilen, und auch dort fehlt nichts."
    case .repaired: "Das Terminal ist wieder wie vorher."
    case .notRepaired: "Das ist kein Terminal, also ist nichts in Ordnung zu bringen."
    }
  }
}
