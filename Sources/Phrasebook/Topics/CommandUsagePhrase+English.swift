extension CommandUsagePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .closed: "closed on, or closed off"
    case .seat: "seat LETTER CIRCLE, such as seat C 2"
    case .aside: "aside TEXT"
    case .reply: "reply LETTER TEXT"
    case .offer: "offer LETTERS"
    case .undo: "undo LETTER"
    case .release: "release LETTERS, at least three in a group"
    case .holdBack: "holdback LETTERS [cruel|names|off-topic|exposed]"
    case .redact: "redact LETTER 3-9, or redact LETTER \"words\""
    case .talk: "talk TEXT"
    case .say: "say TEXT"
    case .order: "order NAME"
    case .note: "note TEXT"
    case .out: "out LETTER"
    case .auto: "auto on, or auto off"
    case .door: "door close"
    case .wait:
      """
      wait open, closed, viewed, ready, lines, seats N, step ID, round, draft N, adopted N, \
      after, helper or ended
      """
    case .export: "export md|json|csv|html [FILE] [none|year|month]"
    }
  }
}
