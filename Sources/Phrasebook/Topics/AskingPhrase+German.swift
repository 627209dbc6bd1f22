extension AskingPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .pair:
      "Gleich kommst du in eine Zweiergruppe. Was du dann tippst, geht nur an dein Gegenüber."
    case .reflect:
      "Das ist nur für dich. Was du tippst, wird nicht gesendet und nicht aufbewahrt; es "
        + "bleibt nur auf deinem eigenen Bildschirm. Du kannst es auch denken, statt es zu tippen."
    case .feedback: "Eine Frage nach der anderen."
    case .feedbackOrPass: "Eine Frage nach der anderen, oder p zum Passen bei allen."
    case .question: "Frage {number} von {count}: {text}"
    case .questionNumber: "Tippe eine Zahl von {low} bis {high} oder skip für die nächste Frage."
    case .questionText:
      "Tippe eine Zeile mit bis zu {limit} Zeichen oder skip für die nächste Frage."
    case .keep:
      "Tippe keep, wenn das Protokoll deine Antwort behalten darf; sonst behält es sie nicht."
    case .numbersMean: "Die Zahlen bedeuten: {meaning}"
    case .firstNumber: "Erste Zahl: {low} ist {first}, {high} ist {last}."
    case .secondNumber: "Zweite Zahl: {low} ist {first}, {high} ist {last}."
    case .audience: "Wer das sieht: {audience}"
    case .slash:
      "Die Wörter, mit denen du auf die Zeit achtest, beginnen hier mit /, zum Beispiel /next."
    }
  }
}
