extension ComparisonPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .everybody: "Compared with everybody together only."
    case .inTwos: "Also compared in twos, if they name you as well: {names}"
    }
  }
}
