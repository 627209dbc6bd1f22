extension ContactPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .outdated: "last checked in {year}, may have changed"
    case .unchecked: "not checked yet"
    }
  }
}
