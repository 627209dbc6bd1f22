extension KeeperHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .take: "time: die Zeit hüten, wenn es niemand tut"
    case .handOn: "time NAME: das Zeithüten weitergeben"
    case .plan: "plan: der Plan"
    case .steps: "open, close, reveal, next, back, skip, jump SCHRITT: die Schritte"
    case .time: "extend [MINUTEN], hold, resume, late MINUTEN: die Zeit"
    case .insert: "breathe [MINUTEN], break [MINUTEN], consent: etwas einfügen"
    case .people: "turn [BUCHSTABE], test N, callback: Beiträge, Konsenttests, Paare"
    case .door: "lock, unlock, admit, door close: die Tür"
    case .order: "drop SCHRITT, order NAME: die Ordnung des Plans"
    case .end: "end, end now: das Ende"
    }
  }
}
