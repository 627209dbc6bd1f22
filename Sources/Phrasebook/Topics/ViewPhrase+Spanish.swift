extension ViewPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .allClear: "Todo está claro."
    case .notAllClear: "No todo está claro."
    case .everyoneAble: "Todo el mundo puede seguir."
    case .notEveryoneAble: "Hoy no todo el mundo puede."
    case .earlier: "Antes:"
    case .now: "Ahora:"
    case .counted: "{count}: {text}"
    case .isAnswer: "(esta es la respuesta)"
    case .because: "Porque: {text}"
    case .median: "El centro es {median}; la mitad de las respuestas está entre {low} y {high}."
    case .range: "{low} a {high}"
    case .linesFollow: "{count} {count:línea|líneas}. Puede que algunas líneas se hayan retenido."
    case .rankFollows: "El orden que forman todas las respuestas, lo mejor primero:"
    case .equal: "(a la par)"
    case .firstChoices: "Los primeros puestos se reparten entre {count} {count:elemento|elementos}."
    }
  }
}
