extension KeeperHelpPhrase {
  /// The sentence in German.
  public var german: String {
    switch self {
    case .take: "time: auf die Zeit achten, wenn es niemand tut"
    case .handOn: "time NAME: das Achten auf die Zeit weitergeben"
    case .plan: "plan: der Plan"
    case .steps: "open, close, reveal, next, back, skip, jump SCHRITT: die Schritte"
    case .time: "extend [MINUTEN], hold, resume, late MINUTEN: die Zeit"
    case .insert: "breathe [MINUTEN], break [MINUTEN], consent: etwas einfügen"
    case .people: "turn [BUCHSTABE], test N, callback: Beiträge, Konsenttests, Zweiergruppen"
    case .door: "lock, unlock, admit, door close: die Tür"
    case .order: "drop SCHRITT, order NAME: die Reihenfolge des Plans"
    case .end: "end, end now: das Ende"
    }
  }
}
