extension FacilitateProgressPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .open: "offen"
    case .closing: "wird geschlossen"
    case .closed: "geschlossen"
    case .viewed: "gelesen; der Raum hat es nicht gesehen"
    case .revealed: "dem Raum gezeigt"
    case .stillWriting: "Es wird noch geschrieben."
    case .running: "Läuft."
    case .readyWhenYouAre: "Bereit, wenn du es bist."
    case .timeIsUp: "Die geplante Zeit dieses Schritts ist um. Das erfährst nur du."
    case .left: "Noch auf der Uhr: {time}."
    case .viewedByYou: "gelesen; es ist nur für dich"
    }
  }
}
