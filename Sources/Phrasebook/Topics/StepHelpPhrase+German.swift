extension StepHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .done: "done: dein Beitrag ist zu Ende"
    case .take: "take: drankommen, wenn es frei ist"
    case .propose: "propose TEXT: eine Zeile vorschlagen"
    case .change: "change 1 TEXT: Zeile 1 ändern"
    case .withdraw: "withdraw 1: deine eigene Zeile 1 zurücknehmen"
    case .mail: "mail: dein Postfach; es öffnet sich nie von selbst"
    case .reply: "reply TEXT: einen Brief beantworten, ohne deinen Namen"
    case .strike: "strike: eine Zeile von dir aus dem Protokoll nehmen"
    case .solo: "/solo: in einem Schritt zu zweit allein arbeiten"
    case .avoid: "/avoid NAME, NAME: lieber nicht mit diesen Personen"
    case .together: "/together NAME: gern mit dieser Person"
    case .again: "Enter allein: die Frage noch einmal lesen"
    case .others: "/others: wieder mit den anderen"
    }
  }
}
