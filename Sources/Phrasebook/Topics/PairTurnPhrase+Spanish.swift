extension PairTurnPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .both: "Turno {number} de {count}. A la vez, {time}:"
    case .mine: "Turno {number} de {count}. Te toca a ti, {time}:"
    case .partners: "Turno {number} de {count}. Le toca a la otra persona, {time}:"
    case .bothPlanned: "A la vez"
    case .last: "Era el último turno. Agradece a la otra persona; la sala continúa en un momento."
    case .returning: "Los dúos vuelven en {count} {count:segundo|segundos}."
    }
  }
}
