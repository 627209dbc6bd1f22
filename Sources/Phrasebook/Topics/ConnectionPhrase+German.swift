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
    case .notSent:
      "Gerade gibt es keine Verbindung: Nichts wurde gesendet, und nichts geht später von selbst "
        + "hinaus. Versuch es noch einmal, sobald sie wieder da ist."
    case .unheard:
      "Die Verbindung ist abgebrochen, bevor der Server bestätigt hat, was du zuletzt gesendet "
        + "hast. Sieh nach, ob es da ist, bevor du es noch einmal sendest."
    case .wordsStay: "Deine Worte bleiben in diesem Feld, bis du sie sendest oder es schließt."
    }
  }
}
