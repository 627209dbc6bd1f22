extension JoinKeyPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .send: "senden"
    case .pass: "passen"
    case .takeBack: "zurücknehmen"
    case .stepOut: "kurz raus"
    case .stepBack: "wieder da"
    case .slower: "langsamer"
    case .moreTime: "mehr Zeit"
    case .note: "Nachricht"
    case .help: "Hilfe"
    case .resources: "Anlaufstellen"
    case .blank: "verbergen"
    case .keep: "darf bleiben"
    case .keys: "Tasten"
    case .leave: "gehen"
    case .command: "Befehl"
    case .letters: "Postfach"
    case .earlier: "vorhin"
    case .done: "fertig"
    case .takeTurn: "drankommen"
    case .propose: "neue Zeile"
    case .change: "ändern"
    case .withdraw: "zurückziehen"
    case .withNames: "zu zweit mit"
    case .keepTime: "auf Zeit achten"
    case .plan: "Plan"
    case .avoid: "nicht mit"
    case .together: "gern mit"
    case .solo: "allein"
    case .sign: "mit Namen"
    case .unsigned: "ohne Namen"
    case .reply: "antworten"
    case .strike: "meine Zeilen"
    }
  }
}
