extension RoundOrderPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .shuffled:
      "Alle kommen einmal dran, in einer Reihenfolge, die der Zufall bestimmt. Zuhören genügt."
    case .shuffledFor:
      "Alle kommen einmal dran, je {time}, in einer Reihenfolge, die der Zufall bestimmt. "
        + "Zuhören genügt."
    case .chosen: "Alle kommen einmal dran; wer als Nächstes drankommt, wird unterwegs gewählt."
    case .chosenFor:
      "Alle kommen einmal dran, je {time}; wer als Nächstes drankommt, wird unterwegs gewählt."
    case .offered: "Wer drankommen möchte, tippt take, sobald es frei ist."
    case .offeredFor: "Wer für {time} drankommen möchte, tippt take, sobald es frei ist."
    case .assigned:
      "Alle kommen einmal dran, und alle bekommen etwas: Jeder Beitrag geht an eine Person."
    case .assignedFor:
      "Alle kommen einmal dran, je {time}, und alle bekommen etwas: Jeder Beitrag geht an eine "
        + "Person."
    }
  }
}
