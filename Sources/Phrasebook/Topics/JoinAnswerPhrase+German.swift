extension JoinAnswerPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .audience: "Wer das sieht:"
    case .isIn: "Sie ist da. u nimmt sie zurück, bis der Schritt schließt."
    case .onItsWay: "Sie ist unterwegs."
    case .waits: "Sie ist hier aufgehoben und geht hinaus, sobald die Verbindung wieder da ist."
    case .comingBack: "Sie wird zurückgenommen."
    case .finished: "Deine Antwort zu diesem Schritt ist da."
    case .keepOn: "Das Protokoll darf sie behalten; {key} ändert das."
    case .keepOff: "Das Protokoll lässt sie weg; {key} ändert das."
    case .instead: "Oder stattdessen:"
    case .kept: "Das Protokoll darf sie behalten."
    case .nothingYet: "Noch ist nichts zum Senden da."
    case .notYet: "Dieser Schritt hat ohne dich begonnen; ab dem nächsten machst du mit."
    case .roomSees: "Was alle hier sehen:"
    case .writesLine: "{key} schreibt eine Zeile für den Entwurf."
    case .isShown: "Was gezeigt wird:"
    case .forYou: "Für dich allein:"
    case .isInUnshown:
      "Deine Antwort bleibt auf diesem Bildschirm; hinaus geht nur, dass du fertig bist. u "
        + "nimmt sie zurück, bis der Schritt schließt."
    }
  }
}
