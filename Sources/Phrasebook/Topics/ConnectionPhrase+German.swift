extension ConnectionPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .lost: "Die Verbindung ist abgebrochen. Neuer Versuch …"
    case .seatSaved: "Dein Platz ist noch da. Derselbe Befehl bringt dich dorthin zurück."
    case .unreadableGreeting:
      "Was dort antwortet, grüßt auf eine Art, die dieses Programm nicht lesen kann. "
        + "Vielleicht ist es ein neueres Attune: Frag die gastgebende Person, welche Version nötig "
        + "ist."
    }
  }
}
