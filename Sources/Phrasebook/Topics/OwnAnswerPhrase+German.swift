extension OwnAnswerPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .accepted:
      "Danke. Deine Antwort ist angekommen. Mit u nimmst du sie zurück, bis der Schritt schließt."
    case .passed: "Das ist angekommen. Mit u nimmst du es zurück, bis der Schritt schließt."
    case .isIn: "Deine Antwort zu diesem Schritt ist angekommen."
    case .mayKeep: "Das Protokoll darf sie behalten."
    case .waitsForConnection:
      "Die Verbindung ist gerade unterbrochen. Deine Antwort bleibt hier und geht hinaus, "
        + "sobald sie wieder steht."
    case .takenBack: "Zurückgenommen. Du kannst neu antworten, passen oder es lassen."
    case .staysWithYou: "Deine Antwort bleibt bei dir."
    case .ownOnly: "Das bleibt auf deinem eigenen Bildschirm. Sag laut, was du magst."
    case .own: "Deine eigene Antwort: {answer}"
    case .ownList: "Deine eigene Antwort:"
    case .earlier: "Deine Antwort davor: {answer}"
    case .aPass: "gepasst"
    case .onePassed: "gepasst"
    case .notNow: "jetzt nicht"
    case .point: "{across} waagerecht, {up} senkrecht"
    case .then: "dann"
    case .given: "gegeben"
    case .givenOffScreen: "gegeben; auf diesem Bildschirm steht sie nicht"
    case .acceptedUnshown:
      "Danke. Sie ist angekommen und wird niemandem gezeigt. Mit u nimmst du sie zurück, bis der "
        + "Schritt schließt."
    case .acceptedHere:
      "Danke. Deine Antwort ist auf diesem Bildschirm geblieben; hinausgegangen ist nur, dass "
        + "du fertig bist. Mit u nimmst du sie zurück, bis der Schritt schließt."
    case .waitsHere:
      "Die Verbindung ist gerade weg. Deine Antwort bleibt auf diesem Bildschirm; dass du "
        + "fertig bist, geht hinaus, sobald sie wieder da ist."
    }
  }
}
