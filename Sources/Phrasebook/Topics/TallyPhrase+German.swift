extension TallyPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .fewOrNone: "wenige oder niemand"
    case .aFew: "ein paar"
    case .some: "einige"
    case .many: "viele"
    case .most: "die meisten"
    case .share: "etwa {percent} Prozent"
    case .mapFollows:
      "Eine Karte; 0 ist leer, 9 ist da, wo die meisten Antworten sind. Die oberste Reihe zuerst."
    case .top: "Oben: {label}"
    case .bottom: "Unten: {label}"
    case .across: "Von links nach rechts: {left} bis {right}"
    }
  }
}
