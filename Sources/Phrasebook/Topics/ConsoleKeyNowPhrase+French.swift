extension ConsoleKeyNowPhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .closeAndShow: "fermer et montrer"
    case .draft: "tester une ligne …"
    case .turns: "tours …"
    case .pairs: "binômes …"
    case .notNow: "{label} (pas maintenant)"
    case .look: "voir en grand"
    }
  }
}
