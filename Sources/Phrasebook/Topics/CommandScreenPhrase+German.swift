extension CommandScreenPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noTerminal: "Auf diesem Terminal lässt sich kein ganzer Bildschirm zeichnen."
    case .usePlain: "Mit --plain geht es in Zeilen, und auch dort fehlt nichts."
    case .linesStay:
      "--hide-unfocused verbirgt einen ganzen Bildschirm; Zeilen bleiben stehen, wo sie stehen."
    case .leaveItOut:
      "Lass es hier weg, oder lass --plain weg, wo es einen ganzen Bildschirm gibt."
    case .repaired: "Das Terminal ist wieder wie vorher."
    case .notRepaired: "Das ist kein Terminal, also ist nichts in Ordnung zu bringen."
    }
  }
}
