extension CommonPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .seconds: "{count} {count:segundo|segundos}"
    case .minutes: "{count} {count:minuto|minutos}"
    case .aboutMinutes: "{count:cerca de|unos} {count} {count:minuto|minutos}"
    }
  }
}
