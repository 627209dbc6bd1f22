extension WishPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .slower: "Notiert: langsamer. Es wird gezählt, ohne deinen Namen."
    case .moreTime: "Notiert: etwas mehr Zeit. Es wird gezählt, ohne deinen Namen."
    case .stepOut:
      "Du bist eine Weile draußen. Zu sehen ist nur, wie viele draußen sind. Ein Schritt, der "
        + "inzwischen beginnt, lässt sich später nicht mehr beantworten. Tippe s, wenn du wieder "
        + "da bist."
    case .stepBack: "Willkommen zurück."
    case .help: "Die Leitung weiß, dass du mit einem Menschen sprechen möchtest."
    case .note:
      "Deine Nachricht ist unterwegs, ohne deinen Namen. Sie wird innerhalb einer halben "
        + "Minute gelesen."
    case .signedNote: "Deine Nachricht ist unterwegs und sagt, dass sie von dir ist."
    case .neutral: "Hier ist nichts zu sehen. Weiter mit Enter."
    case .helpWaits:
      """
      Du möchtest mit einem Menschen sprechen. Die Leitung ist gerade nicht verbunden und \
      erfährt es, sobald sie wieder da ist.
      """
    }
  }
}
