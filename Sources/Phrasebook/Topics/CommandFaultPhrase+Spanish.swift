extension CommandFaultPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .unknown: "«{word}» no se conoce aquí. Escribe help para ver la lista."
    case .nearest: "«{word}» no se conoce aquí. ¿Querías decir {nearest}?"
    case .needs: "Escríbelo así, por favor: {usage}."
    case .notAStep: "«{word}» no es el nombre de un paso. Escribe plan para ver los nombres."
    case .noNumber: "Escribe también un número, por favor."
    case .notANumber: "«{word}» no es un número que sirva."
    }
  }
}
