extension ViewPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .allClear: "Alles klar."
    case .notAllClear: "Nicht alles klar."
    case .everyoneAble: "Alle können weitermachen."
    case .notEveryoneAble: "Heute können nicht alle."
    case .earlier: "Vorher:"
    case .now: "Jetzt:"
    case .counted: "{count}: {text}"
    case .isAnswer: "(das ist die Antwort)"
    case .because: "Weil: {text}"
    case .median:
      "Die Mitte ist {median}; die Hälfte der Antworten liegt zwischen {low} und {high}."
    case .range: "{low} bis {high}"
    case .linesFollow: "{count} {count:Zeile|Zeilen}. Einige Zeilen sind vielleicht zurückgehalten."
    case .rankFollows: "Die Reihenfolge, die alle Antworten zusammen ergeben, das Beste zuerst:"
    case .equal: "(gleichauf)"
    case .firstChoices: "Die ersten Plätze verteilen sich auf {count} {count:Punkt|Punkte}."
    }
  }
}
