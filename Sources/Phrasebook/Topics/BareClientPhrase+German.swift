extension BareClientPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .welcome: "Willkommen. Du kommst mit einem einfachen Terminal; das ist völlig in Ordnung."
    case .twoThings:
      "Zwei Dinge vorab: Der Server liest jede Zeile, die du tippst, und dein Terminal behält "
        + "sie auf seinem Bildschirm. Zeilen von hier lassen sich auch nicht auf eine Länge "
        + "auffüllen."
    case .code: "Bitte tippe den Code des Raums, zum Beispiel TULIP-42."
    case .again:
      "Das ist kein Code. Ein Code hat fünf Buchstaben und zwei Ziffern, zum Beispiel TULIP-42."
    case .goodbye: "Auf Wiedersehen. Danke fürs Vorbeikommen."
    case .reflect:
      "Das ist nur für dich. Von einem einfachen Terminal aus würde der Server lesen, was du "
        + "tippst, und dein Bildschirm würde es behalten: Bitte denk es, statt es zu tippen."
    case .lateLine: "Dieser Schritt ist zu. Deine Zeile wurde nicht als Antwort genommen."
    case .unsentAnswer:
      "Dieser Schritt schloss, bevor deine Antwort ganz war. Sie wurde nicht als Antwort "
        + "genommen."
    }
  }
}
