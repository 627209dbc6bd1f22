extension ConsoleKeyNowPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .closeAndShow: "close and show"
    case .draft: "test a line …"
    case .turns: "turns …"
    case .pairs: "pairs …"
    case .notNow: "{label} (not now)"
    case .look: "see it large"
    }
  }
}
