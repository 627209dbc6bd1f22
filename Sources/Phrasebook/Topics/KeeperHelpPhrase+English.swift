extension KeeperHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .take: "time: keep the time, if nobody does"
    case .handOn: "time NAME: hand the timekeeping on"
    case .plan: "plan: the plan"
    case .steps: "open, close, reveal, next, back, skip, jump STEP: the steps"
    case .time: "extend [MINUTES], hold, resume, late MINUTES: the time"
    case .insert: "breathe [MINUTES], break [MINUTES], consent: put something in"
    case .people: "turn [LETTER], test N, callback: turns, consent tests, pairs"
    case .door: "lock, unlock, admit, door close: the door"
    case .order: "drop STEP, order NAME: the plan's order"
    case .end: "end, end now: the end"
    }
  }
}
