extension ContactPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .outdated: "vérifié pour la dernière fois en {year}, a pu changer"
    case .unchecked: "pas encore vérifié"
    }
  }
}
