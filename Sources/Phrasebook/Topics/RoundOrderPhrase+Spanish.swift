extension RoundOrderPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .shuffled:
      "Todo el mundo tiene un turno, en un orden que decide el azar. Con escuchar basta."
    case .shuffledFor:
      "Todo el mundo tiene un turno de {time}, en un orden que decide el azar. Con escuchar basta."
    case .chosen: "Todo el mundo tiene un turno; quién sigue se elige sobre la marcha."
    case .chosenFor: "Todo el mundo tiene un turno de {time}; quién sigue se elige sobre la marcha."
    case .offered: "Quien quiera tomar un turno escribe take cuando haya uno libre."
    case .offeredFor: "Quien quiera tomar un turno de {time} escribe take cuando haya uno libre."
    case .assigned:
      "Todo el mundo tiene un turno y todo el mundo recibe uno: se dirige a una persona."
    case .assignedFor:
      "Todo el mundo tiene un turno de {time} y todo el mundo recibe uno: se dirige a una persona."
    }
  }
}
