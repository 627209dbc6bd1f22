extension ComparisonPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .everybody: "Comparé seulement avec tout le monde ensemble."
    case .inTwos: "Comparé aussi à deux, si l'on vous nomme de même : {names}"
    }
  }
}
