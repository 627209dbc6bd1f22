extension AnsweringPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .orPass: ", o p para pasar"
    case .number: "Escribe un número del {low} al {high}{pass}."
    case .numbers: "Escribe hasta {most} números del {low} al {high}, separados por espacios{pass}."
    case .twoNumbers: "Escribe dos números del {low} al {high}{pass}."
    case .order: "Escribe {count} {count:número|números distintos}, lo mejor primero{pass}."
    case .statements:
      "Escribe {count} {count:número|números} en una línea, o de uno en uno{pass}. Con 0 pasas "
        + "solo en una."
    case .match:
      "Escribe {count} {count:número|números} en una línea, o de uno en uno. 0 es un ahora no "
        + "callado, done deja así el resto, p es ahora no para todo."
    case .matchInTwos:
      "with NOMBRE, escrito antes, compara también de dos en dos, si esa persona lo pide también."
    case .text: "Escribe una línea de hasta {limit} caracteres{pass}."
    case .oneWord: "Escribe una palabra{pass}."
    case .words: "Escribe hasta {words} palabras{pass}."
    case .oneWordEach:
      "Escribe hasta {count} entradas separadas por comas, de una palabra cada una{pass}."
    case .wordsEach:
      "Escribe hasta {count} entradas separadas por comas, de hasta {words} palabras cada "
        + "una{pass}."
    }
  }
}
