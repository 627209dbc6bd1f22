extension JoinBannerPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .reconnecting: "Sin conexión; nuevo intento."
    case .away: "Ahora nadie lleva la sala."
    case .held: "Un momento de calma; todo va bien."
    case .out: "Estás fuera; s te trae de vuelta."
    }
  }
}
