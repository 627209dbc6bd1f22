extension CommonPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .seconds: "{count} {count:seconde|secondes}"
    case .minutes: "{count} {count:minute|minutes}"
    case .aboutMinutes: "environ {count} {count:minute|minutes}"
    }
  }
}
