extension QuestionPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .help:
      "Die Leitung wird sehen, dass du mit einem Menschen sprechen möchtest. Soll ich es "
        + "senden? Tippe ja oder nein."
    case .leave: "Die Sitzung endgültig verlassen? Tippe ja oder nein."
    case .sign: "Das wird mit deinem Namen gezeigt. Unterschreiben und senden? Tippe ja oder nein."
    case .end:
      "Das beendet die Schritte für alle; der Raum bleibt noch zehn Minuten offen. Tippe ja "
        + "oder nein."
    case .endNow: "Das schließt den Raum für alle. Tippe ja oder nein."
    case .yesOrNo: "Bitte tippe ja oder nein."
    case .oneOf: "Bitte tippe eine dieser Zahlen: {numbers}."
    case .nothingSent: "Es wurde nichts gesendet."
    case .stillHere: "Du bist noch hier."
    case .withdraw:
      "Zeile {number} verschwindet für alle und kommt nicht von selbst wieder. Zurücknehmen? Tippe "
        + "ja oder nein."
    case .rewrite:
      "Zeile {number} ist angenommen. Mit anderen Worten wird sie neu getestet, bevor sie gilt. "
        + "Ändern? Tippe ja oder nein."
    }
  }
}
