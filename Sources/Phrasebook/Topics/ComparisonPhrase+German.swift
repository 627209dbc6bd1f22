extension ComparisonPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .everybody: "Nur mit allen zusammen verglichen."
    case .inTwos: "Auch zu zweit verglichen, wenn sie dich ebenfalls nennen: {names}"
    }
  }
}
