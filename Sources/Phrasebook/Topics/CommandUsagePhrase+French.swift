extension CommandUsagePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .closed: "closed on, ou closed off"
    case .seat: "seat LETTRE CERCLE, par exemple seat C 2"
    case .aside: "aside TEXTE"
    case .reply: "reply LETTRE TEXTE"
    case .offer: "offer LETTRES"
    case .undo: "undo LETTRE"
    case .release: "release LETTRES, au moins trois dans un groupe"
    case .holdBack: "holdback LETTRES [cruel|names|off-topic|exposed]"
    case .redact: "redact LETTRE 3-9, ou redact LETTRE \"mots\""
    case .talk: "talk TEXTE"
    case .say: "say TEXTE"
    case .order: "order NOM"
    case .note: "note TEXTE"
    case .out: "out LETTRE"
    case .auto: "auto on, ou auto off"
    case .door: "door close"
    case .wait:
      """
      wait open, closed, viewed, ready, lines, seats N, step NOM, round, draft N, adopted N, \
      after, helper ou ended
      """
    case .export: "export md|json|csv|html [FICHIER] [none|year|month]"
    }
  }
}
