extension CommandUsagePhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .closed: "closed on, oder closed off"
    case .seat: "seat BUCHSTABE KREIS, etwa seat C 2"
    case .aside: "aside TEXT"
    case .reply: "reply BUCHSTABE TEXT"
    case .offer: "offer BUCHSTABEN"
    case .undo: "undo BUCHSTABE"
    case .release: "release BUCHSTABEN, in einer Gruppe mindestens drei"
    case .holdBack: "holdback BUCHSTABEN [cruel|names|off-topic|exposed]"
    case .redact: "redact BUCHSTABE 3-9, oder redact BUCHSTABE \"Wörter\""
    case .talk: "talk TEXT"
    case .say: "say TEXT"
    case .order: "order NAME"
    case .note: "note TEXT"
    case .out: "out BUCHSTABE"
    case .auto: "auto on, oder auto off"
    case .door: "door close"
    case .wait:
      """
      wait open, closed, viewed, ready, lines, seats N, step NAME, round, draft N, adopted N, \
      after, helper oder ended
      """
    case .export: "export md|json|csv|html [DATEI] [none|year|month]"
    }
  }
}
