extension CommandUsagePhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .closed: "closed on, o closed off"
    case .seat: "seat LETRA CÍRCULO, como seat C 2"
    case .aside: "aside TEXTO"
    case .reply: "reply LETRA TEXTO"
    case .offer: "offer LETRAS"
    case .undo: "undo LETRA"
    case .release: "release LETRAS, al menos tres en un grupo"
    case .holdBack: "holdback LETRAS [cruel|names|off-topic|exposed]"
    case .redact: "redact LETRA 3-9, o redact LETRA \"palabras\""
    case .talk: "talk TEXTO"
    case .say: "say TEXTO"
    case .order: "order NOMBRE"
    case .note: "note TEXTO"
    case .out: "out LETRA"
    case .auto: "auto on, o auto off"
    case .door: "door close"
    case .wait:
      """
      wait open, closed, viewed, ready, lines, seats N, step NOMBRE, round, draft N, adopted N, \
      after, helper o ended
      """
    case .export: "export md|json|csv|html [ARCHIVO] [none|year|month]"
    }
  }
}
