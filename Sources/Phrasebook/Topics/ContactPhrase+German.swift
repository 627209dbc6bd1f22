extension ContactPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .outdated: "zuletzt {year} geprüft, kann sich geändert haben"
    case .unchecked: "noch nicht geprüft"
    }
  }
}
