extension KeeperHelpPhrase {
  /// The sentence in Spanish.
  public var spanish: String {
    switch self {
    case .take: "time: llevar el tiempo, si no lo hace nadie"
    case .handOn: "time NOMBRE: pasar el tiempo a otra persona"
    case .plan: "plan: el plan"
    case .steps: "open, close, reveal, next, back, skip, jump PASO: los pasos"
    case .time: "extend [MINUTOS], hold, resume, late MINUTOS: el tiempo"
    case .insert: "breathe [MINUTOS], break [MINUTOS], consent: intercalar algo"
    case .people: "turn [LETRA], test N, callback: turnos, pruebas de consentimiento, dúos"
    case .door: "lock, unlock, admit, door close: la puerta"
    case .order: "drop PASO, order NOMBRE: el orden del plan"
    case .end: "end, end now: el final"
    }
  }
}
