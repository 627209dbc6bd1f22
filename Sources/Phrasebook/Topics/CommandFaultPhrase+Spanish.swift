extension CommandFaultPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .unknown: "Eso no se conoce aquí. Escribe help para ver la lista."
    case .nearest: "Eso no se conoce aquí. ¿Querías decir {nearest}?"
    case .needs: "Escríbelo así, por favor: {usage}."
    case .notAStep: "Ningún paso se llama así. Escribe plan para ver los nombres."
    case .noNumber: "Escribe también un número, por favor."
    case .notANumber: "Ese no es un número que sirva."
    }
  }
}
