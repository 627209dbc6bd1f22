extension FaultPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .number: "Bitte tippe eine Zahl von {low} bis {high}{pass}."
    case .numbers: "Bitte tippe bis zu {most} verschiedene Zahlen von {low} bis {high}{pass}."
    case .twoNumbers: "Bitte tippe zwei Zahlen von {low} bis {high}, zum Beispiel: 4 4{pass}."
    case .order:
      "Bitte tippe {count} {count:Zahl|verschiedene Zahlen} von {low} bis {high}, das Beste "
        + "zuerst{pass}."
    case .marks:
      "Bitte tippe {count} {count:Zahl|Zahlen} von {low} bis {high}, 0 zum Passen bei einer "
        + "einzelnen{pass}."
    case .match:
      "Bitte tippe {count} {count:Zahl|Zahlen} von {low} bis {high}, 0 für jetzt nicht{pass}."
    case .noTwosHere: "Hier wird nur verglichen, was alle teilen, nicht zu zweit."
    case .longText: "Das sind {count} Zeichen; es ist Platz für {limit}. Bitte kürze es ein wenig."
    case .emptyText: "Bitte tippe ein paar Worte{pass}."
    case .manyWords: "Bitte tippe höchstens {count} {count:Eintrag|Einträge}{pass}."
    case .longEntry: "Bitte höchstens {count} {count:Wort|Wörter} je Eintrag{pass}."
    case .otherKind: "Das beantwortet diese Frage nicht. Tippe ? für alles, was du tippen kannst."
    }
  }
}
