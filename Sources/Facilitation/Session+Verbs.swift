import WorkshopModel

/// What the facilitator says.
extension Session {
  /// Does what a verb asks, or nothing at all (law 2).
  mutating func obey(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    let before = state
    do throws(Refusal) {
      if verb.needsSteps, state.isAfter { throw .noNextStep }
      if verb.waitsForResume, state.isOnHold { throw .onHold }
      try perform(verb, &turn)
    } catch {
      state = before
      throw error
    }
  }

  private mutating func perform(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    switch verb {
    case .open: try open(&turn)
    case .close: try close(&turn)
    case .reveal: try reveal(&turn)
    case .next: try next(&turn)
    case .back: try back(&turn)
    case .jump(let id): try jump(id, &turn)
    case .skip, .drop, .follow: try change(verb, &turn)
    case .insert(let insertion): try insert(insertion, &turn)
    case .extend(let minutes): try extend(minutes, &turn)
    case .hold: try hold(&turn)
    case .resume: try resume(&turn)
    case .startLate(let minutes): try startLate(minutes, &turn)
    case .autoClose(let isOn):
      state.autoCloses = isOn
      settle(&turn)
    case .lock: try lock(true, &turn)
    case .unlock: try lock(false, &turn)
    case .admit: try admitOne(&turn)
    case .closeDoor: try closeDoor(&turn)
    case .sendOut(let letter): try sendOut(letter, &turn)
    case .callBack: try callBack(&turn)
    case .broadcast(let text): try broadcast(text, &turn)
    case .end: try end(&turn)
    case .endNow: endNow(&turn)
    default: try performMore(verb, &turn)
    }
  }

  private mutating func open(_ turn: inout Turn) throws(Refusal) {
    guard state.live?.isOpen != true else { throw .closeFirst }
    if state.stage == .lobby { return try advance(&turn) }
    guard state.beneath == nil else { throw .closeFirst }
    try move(.next, &turn)
  }

  private mutating func close(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    guard state.live?.isOpen == true else { throw .stepNotOpen }
    closeStep(&turn)
  }

  private mutating func next(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    if state.shownAgain != nil { return returnFromBack(&turn) }
    if state.beneath != nil, state.live?.isOpen == true { return closeStep(&turn) }
    guard state.plan.nextLive != nil, !state.isStopped else { throw .noNextStep }
    if let draft = state.beneath?.id {
      record(.closed(draft), &turn)
      turn.say(.phase(draft, .closed, deadline: nil), to: .everyone)
    }
    try move(.next, &turn)
  }

  private mutating func jump(_ id: StepID, _ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    guard state.beneath == nil else { throw .closeFirst }
    if state.plan.mayHoldAgain(id) { return try insert(.again(id), &turn) }
    guard state.plan.canOpen(id) else { throw .unknownStep }
    guard state.plan.isHeld(id) else { throw .closedQuestions }
    guard !state.isStopped else { throw .noNextStep }
    try move(.step(id), &turn)
  }

  private mutating func broadcast(_ text: String, _ turn: inout Turn) throws(Refusal) {
    guard text.count <= setup.limits.broadcastGraphemes else { throw .tooMany }
    turn.say(.broadcast(text), to: .everyone)
  }

  /// Verbs about rounds, drafts, circles and who leads.
  private mutating func performMore(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    switch verb {
    case .turn(let letter): try callTurn(letter, &turn)
    case .test(let line): try test(line, &turn)
    case .withdraw(let line): try withdraw(line, &turn)
    case .closedQuestions(let isOn): try closeQuestions(isOn, &turn)
    case .seat(let letter, let circle): try seat(letter, in: circle, &turn)
    case .handOver: try handOver(&turn)
    case .takeOver: throw .facilitatorIsHere
    case .seen: seeToCalls()
    default: return
    }
  }

  private mutating func closeQuestions(_ isOn: Bool, _ turn: inout Turn) throws(Refusal) {
    guard state.plan.isClosedOnly != isOn else { throw .alreadyAsked }
    record(.closedQuestions(isOn), &turn)
    if isOn { speakRounds(&turn) }
    turn.say(.plan(state.plan.notice), to: .consoles)
  }
}

extension Verb {
  /// Whether the verb would set something going in a room that is held.
  var waitsForResume: Bool {
    switch self {
    case .open, .next, .back, .jump, .insert, .callBack, .turn, .test: true
    default: false
    }
  }

  /// Whether the verb is about steps, of which there are none after the session.
  fileprivate var needsSteps: Bool {
    switch self {
    case .open, .next, .back, .jump, .insert, .reveal, .hold, .skip, .drop, .follow: true
    default: false
    }
  }
}
