extension CommonPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .seconds: "{count} {count:Sekunde|Sekunden}"
    case .minutes: "{count} {count:Minute|Minuten}"
    case .aboutMinutes: "etwa {count} {count:Minute|Minuten}"
    }
  }
}
