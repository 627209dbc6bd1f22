extension JoinAskPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .help:
      "Die Leitung wird sehen, dass du mit einem Menschen sprechen möchtest. Soll ich es senden?"
    case .leave: "Die Sitzung endgültig verlassen?"
    case .sign: "Das wird mit deinem Namen gezeigt. Unterschreiben und senden?"
    case .end: "Das beendet die Schritte für alle; der Raum bleibt noch zehn Minuten offen."
    case .endNow: "Das schließt den Raum für alle."
    case .noHelp: "nein, nichts senden"
    case .yesHelp: "ja, um einen Menschen bitten"
    case .noLeave: "nein, bleiben"
    case .yesLeave: "ja, gehen"
    case .noSign: "nein, zurück zu den Worten"
    case .yesSign: "ja, mit meinem Namen senden"
    case .noEnd: "nein, weitermachen"
    case .yesEnd: "ja, für alle"
    case .withdraw: "Zeile {number} verschwindet für alle und kommt nicht von selbst wieder."
    case .rewrite:
      "Zeile {number} ist angenommen. Mit anderen Worten wird sie neu getestet, bevor sie gilt."
    case .noWithdraw: "nein, die Zeile bleibt"
    case .yesWithdraw: "ja, zurücknehmen"
    case .noRewrite: "nein, zurück zu den Worten"
    case .yesRewrite: "ja, ändern"
    }
  }
}
