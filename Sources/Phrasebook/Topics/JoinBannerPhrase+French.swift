extension JoinBannerPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .reconnecting: "Pas de connexion ; nouvel essai."
    case .away: "Personne ne tient la salle."
    case .held: "Un moment de calme ; tout va bien."
    case .out: "Un moment à part ; s vous ramène."
    }
  }
}
