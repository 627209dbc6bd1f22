extension FaultPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .number: "Escribe un número del {low} al {high}, por favor{pass}."
    case .numbers: "Escribe hasta {most} números distintos del {low} al {high}, por favor{pass}."
    case .twoNumbers: "Escribe dos números del {low} al {high}, por ejemplo: 4 4{pass}."
    case .order:
      "Escribe {count} {count:número|números distintos} del {low} al {high}, lo mejor "
        + "primero{pass}."
    case .marks:
      "Escribe {count} {count:número|números} del {low} al {high}, 0 para pasar solo en una{pass}."
    case .match:
      "Escribe {count} {count:número|números} del {low} al {high}, 0 para ahora no{pass}."
    case .noTwosHere: "Aquí solo se compara lo que todo el mundo comparte, no de dos en dos."
    case .longText:
      "Son {count} {count:carácter|caracteres}; caben {limit}. Acórtalo un poco, por favor."
    case .emptyText: "Escribe algunas palabras, por favor{pass}."
    case .manyWords: "Escribe como mucho {count} {count:entrada|entradas}{pass}."
    case .longEntry: "Que cada entrada tenga como mucho {count} {count:palabra|palabras}{pass}."
    case .otherKind: "Eso no responde a esta pregunta. Escribe ? para ver qué puedes escribir."
    }
  }
}
