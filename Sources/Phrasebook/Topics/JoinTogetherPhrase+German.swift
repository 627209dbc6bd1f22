extension JoinTogetherPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .done: "dein Beitrag ist zu Ende"
    case .takeTurn: "den freien Platz in der Runde nehmen"
    case .propose: "eine Zeile vorschlagen"
    case .change: "eine Zeile ändern"
    case .withdraw: "eine eigene Zeile zurückziehen"
    case .withNames: "auch zu zweit vergleichen, mit denen, die es auch wollen"
    case .keepTime: "auf die Zeit achten, wenn es niemand tut"
    case .plan: "der Plan"
    case .strike: "eine eigene Zeile aus dem Protokoll nehmen"
    case .reply: "einen Brief beantworten, ohne deinen Namen"
    }
  }
}
