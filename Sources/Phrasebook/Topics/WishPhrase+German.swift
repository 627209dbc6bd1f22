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
      "Deine Nachricht ist unterwegs, ohne deinen Namen. Sie kommt innerhalb einer halben "
        + "Minute an."
    case .signedNote: "Deine Nachricht ist unterwegs und sagt, dass sie von dir ist."
    case .neutral: "Hier ist nichts zu sehen. Weiter mit Enter."
    case .helpWaits:
      """
      Du möchtest mit einem Menschen sprechen. Die Leitung ist gerade nicht verbunden; deine \
      Bitte wartet auf die Person, die als Nächstes leitet oder mithilft, solange das Programm \
      dieser Sitzung läuft.
      """
    case .pairHelpWaits:
      """
      Deine Zweiergruppe möchte mit einem Menschen sprechen; es wurde kein Name genannt. Die \
      Leitung ist gerade nicht verbunden; die Bitte wartet auf die Person, die als Nächstes \
      leitet oder mithilft, solange das Programm dieser Sitzung läuft.
      """
    case .noteOut: "Deine Nachricht ist unterwegs, ohne deinen Namen."
    case .mayMiss:
      """
      Die Leitung ist gerade nicht verbunden und bekommt es vielleicht nicht. Schreib es bitte \
      noch einmal, sobald wieder jemand die Sitzung leitet.
      """
    }
  }
}
