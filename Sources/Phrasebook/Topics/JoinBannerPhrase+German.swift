extension JoinBannerPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .reconnecting: "Keine Verbindung; neuer Versuch."
    case .away: "Gerade leitet niemand den Raum."
    case .held: "Ein stiller Moment; alles ist gut."
    case .out: "Du bist draußen; s holt dich herein."
    }
  }
}
