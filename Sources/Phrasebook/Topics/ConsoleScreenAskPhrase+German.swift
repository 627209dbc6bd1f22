extension ConsoleScreenAskPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .askSay: "Worte an alle"
    case .askTalk: "Impuls von zwei Minuten: worüber?"
    case .askNote: "Eine eigene Notiz"
    case .askAside: "Nur an die anderen Konsolen"
    case .askExtend: "Um wie viele Minuten?"
    case .askBreathe: "Atmen: wie viele Minuten?"
    case .askBreak: "Pause: wie viele Minuten?"
    case .askLate: "Wir fangen später an: wie viele Minuten?"
    case .askOrder: "Der Name der Reihenfolge"
    case .askPath: "In welche Datei?"
    case .askCircle: "In welchen Kreis? Seine Nummer"
    case .askReply: "An die Person, die das schrieb"
    case .askTheme: "Ein Thema für diese Zeile"
    case .askAnything: "Ein Wort der Konsole"
    case .themeHint: "Nur dieser Bildschirm merkt es sich; leer nimmt es weg."
    case .noteHint: "Sie geht an niemanden."
    case .replyHint: "Du erfährst nicht, wer es ist; eine Antwort kommt von selbst, verdeckt."
    case .wordsHint: "Tab ergänzt. ? im Raum listet alle."
    case .extendHint: "Leer und Enter: so viele, wie der Schritt vorsieht."
    case .chooseJump: "Zu welchem Schritt?"
    case .chooseDrop: "Welcher Schritt entfällt?"
    case .chooseOut: "Wer wird hinausgebeten?"
    case .chooseTurn: "Wer ist dran?"
    case .chooseSeat: "Wer bekommt den Platz?"
    case .chooseTest: "Welche Zeile wird getestet?"
    case .chooseWithdraw: "Welche Zeile wird herausgenommen?"
    case .chooseHow: "Pfeile oder ein paar Buchstaben, dann Enter."
    case .chooseBeginning: "Pfeile: das erste Wort. Enter: weiter zum letzten."
    case .chooseEnd: "Pfeile: das letzte Wort. Enter: [someone] tritt an ihre Stelle."
    case .nothingToChoose: "Gerade gibt es nichts zu wählen."
    case .jumpHint: "Nach vorn entfallen die Schritte dazwischen."
    case .nothingFits: "Hier hat nichts, was du getippt hast; Rücktaste nimmt Buchstaben weg."
    case .betweenSteps: "Zwischen zwei Schritten: c schließt erst diesen."
    case .nothingTyped:
      "Noch steht hier nichts, und nichts ist geschehen. Esc schließt das Feld."
    }
  }
}
