extension DraftPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .noLines: "Es gibt noch keine Zeile."
    case .linesSoFar: "Die Zeilen bis jetzt:"
    case .adoptedMark: "(angenommen)"
    case .yoursMark: "(deine)"
    case .room:
      "Es ist Platz für {count} {count:Zeile|Zeilen}. Eine Zeile ist angenommen, wenn ein "
        + "Konsenttest keinen Einwand und mindestens zwei Ja findet. Eine geänderte Zeile wird neu "
        + "getestet."
    case .exitClause: "Sagt in jeder Zeile, wie man sie wieder verlassen kann."
    case .review: "Angenommene Zeilen werden nach {count} {count:Tag|Tagen} neu angesehen."
    case .howTo:
      "Tippe propose und eine Zeile mit bis zu {limit} Zeichen. change 1 und neue Worte ändern "
        + "Zeile 1, withdraw 1 nimmt deine eigene Zeile 1 zurück."
    case .backTo: "Zurück zu {title}"
    case .isNew: "Zeile {number} ist neu:"
    case .isNewYours: "Zeile {number} ist neu, von dir:"
    case .isNewFrom: "Zeile {number} ist neu von {name}:"
    case .isChanged: "Zeile {number} wurde geändert und braucht einen Konsenttest:"
    case .isWithdrawn: "Zeile {number} wurde zurückgenommen."
    case .isAdopted: "Zeile {number} ist angenommen:"
    }
  }
}
