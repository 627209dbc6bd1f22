extension AnsweringPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .orPass: ", oder p zum Passen"
    case .number: "Tippe eine Zahl von {low} bis {high}{pass}."
    case .numbers:
      "Tippe bis zu {most} Zahlen von {low} bis {high} mit Leerzeichen dazwischen{pass}."
    case .twoNumbers: "Tippe zwei Zahlen von {low} bis {high}{pass}."
    case .order: "Tippe {count} {count:Zahl|verschiedene Zahlen}, das Beste zuerst{pass}."
    case .statements:
      """
      Tippe {count} {count:Zahl|Zahlen} in einer Zeile oder nacheinander{pass}. Mit 0 passt du bei \
      einer einzelnen.
      """
    case .match:
      "Tippe {count} {count:Zahl|Zahlen} in einer Zeile oder nacheinander. 0 ist ein stilles "
        + "Jetzt-nicht, done lässt den Rest so, p heißt bei allem: jetzt nicht."
    case .matchInTwos:
      "with NAME, vorher getippt, vergleicht auch zu zweit, wenn diese Person es ebenfalls will."
    case .text: "Tippe eine Zeile mit bis zu {limit} Zeichen{pass}."
    case .oneWord: "Tippe ein Wort{pass}."
    case .words: "Tippe bis zu {words} Wörter{pass}."
    case .oneWordEach: "Tippe bis zu {count} Einträge mit Kommas dazwischen, je ein Wort{pass}."
    case .wordsEach:
      "Tippe bis zu {count} Einträge mit Kommas dazwischen, je bis zu {words} Wörter{pass}."
    }
  }
}
