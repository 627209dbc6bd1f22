extension ConsoleKeyNowPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .closeAndShow: "schließen und zeigen"
    case .draft: "Zeile testen …"
    case .turns: "Beiträge …"
    case .pairs: "Zweiergruppen …"
    case .notNow: "{label} (jetzt nicht)"
    case .look: "groß ansehen"
    }
  }
}
