extension PairTurnPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .both: "Teil {number} von {count}. Beide, {time}:"
    case .mine: "Teil {number} von {count}. Du bist dran, {time}:"
    case .partners: "Teil {number} von {count}. Dein Gegenüber ist dran, {time}:"
    case .bothPlanned: "Beide"
    case .last: "Das war der letzte Teil. Dankt einander; der Raum macht gleich weiter."
    case .returning: "Die Zweiergruppen kommen in {count} {count:Sekunde|Sekunden} zurück."
    }
  }
}
