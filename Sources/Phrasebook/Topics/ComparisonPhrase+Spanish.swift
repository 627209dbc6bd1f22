extension ComparisonPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .everybody: "Comparado solo con todo el mundo a la vez."
    case .inTwos: "Comparado también de dos en dos, si también te nombran: {names}"
    }
  }
}
