extension JoinHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .pass: "passen; das ist so gut wie eine Antwort"
    case .takeBack: "deine Antwort zurücknehmen, bis der Schritt schließt"
    case .stepOut: "eine Weile rausgehen und wieder zurück; niemand erfährt es"
    case .slower: "bitte langsamer; es wird gezählt, ohne deinen Namen"
    case .moreTime: "bitte etwas mehr Zeit"
    case .note: "eine private Nachricht an die Leitung, mit oder ohne Namen"
    case .help: "um einen Menschen bitten; fragt dich vorher"
    case .resources: "Anlaufstellen"
    case .blank: "den Bildschirm verbergen, wie F9 und Strg-B überall"
    case .keep: "dem Protokoll erlauben, deine Antwort zu behalten, oder nicht"
    case .keys: "diese Liste, wie F1 überall"
    case .leave: "gehen; fragt dich vorher"
    case .command: "eine Zeile für jedes Wort des Zeilenmodus"
    case .letters: "dein Postfach; es öffnet sich nie von selbst"
    case .earlier: "was hier eben gesagt wurde"
    case .solo: "in einem Schritt zu zweit allein arbeiten; niemand erfährt, warum"
    case .avoid: "mit wem du lieber nicht zu zweit arbeitest"
    case .together: "mit wem du gern zu zweit arbeitest"
    case .rejoin: "wieder mit den anderen, in der nächsten Zweiergruppe oder der verlassenen"
    }
  }
}
