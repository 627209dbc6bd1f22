import WorkshopModel

/// What the reader made, and who is shown it when.
extension Session {
  /// Takes a step's reading, once; another one for the same step changes nothing (law 7).
  mutating func readingMade(_ id: StepID, _ reading: Reading, _ turn: inout Turn) throws(Refusal) {
    guard let held = state.history[id] else { throw .unknownStep }
    guard held.phase != .open else { throw .closeFirst }
    guard held.awaitsReading else { return }
    record(.viewed(id, reading), &turn)
    turn.say(.phase(id, .viewed, deadline: nil), to: .everyone)
    if state.plan.test(id) != nil { return testRead(id, reading, &turn) }
    let isClosing = state.isClosingConsent(id)
    if isClosing, reading.agreesToExport, wasEverybodyAsked(id) { record(.exportAgreed, &turn) }
    if reading.stopsSession { stop(id, reading, &turn) }
    if let payload = facilitatorView(of: id) {
      turn.say(.view(id, payload: payload, facilitatorOnly: true), to: .facilitator)
    }
    // What all share belongs to all alike, so nobody looks at it first (rules V8).
    let isMatch = state.plan.steps[id]?.kind.type == .match
    if isMatch, state.history[id]?.mayBeShown == true { show(id, &turn) }
    if reading.linesWaiting > 0, !isMemberLed, held.groups.isEmpty {
      turn.say(.linesWaiting(id, count: reading.linesWaiting), to: .facilitator)
    } else {
      destroySpool(id, &turn)
    }
    guard let target = state.pending, state.live?.id == id else { return }
    do { try move(target, &turn) } catch { state.pending = nil }
  }

  /// Whether whoever took part in anything was asked: nobody agrees for somebody who is out of the room.
  private func wasEverybodyAsked(_ id: StepID) -> Bool {
    guard let asked = state.history[id]?.participants else { return false }
    let everybody = Set(state.history.values.flatMap(\.participants)).union(state.seats.keys)
    return everybody.isSubset(of: asked)
  }

  /// The terms that a closed step is read by: those of its opening, or tighter.
  ///
  /// Whoever was sent out or left for good hides nobody any more. Where fewer than three are left of
  /// those among whom one was hidden from the facilitator, at least three must have answered (rules K2).
  func readingTerms(_ held: HeldStep) -> OpenTerms {
    let terms = held.terms
    let left = held.participants.count { state.seats[$0] != nil }
    guard terms.reveal == .facilitator, left < setup.limits.pulseSeats else { return terms }
    return OpenTerms(
      reveal: terms.reveal, k: max(terms.k, setup.limits.pulseSeats), present: terms.present,
      facilitatorLooksFirst: terms.facilitatorLooksFirst, room: terms.room,
      isAllClear: terms.isAllClear)
  }

  /// Everybody learns at once, and alike, that not everyone is able today (rules V9).
  private mutating func stop(_ id: StepID, _ reading: Reading, _ turn: inout Turn) {
    if state.pending != .after { state.pending = nil }
    guard let payload = reading.room else { return }
    turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .everyone)
  }

  /// What the facilitator sees before the room; never in a session that a member leads.
  func facilitatorView(of id: StepID) -> [UInt8]? {
    guard !isMemberLed, !state.isClosingConsent(id) else { return nil }
    guard state.history[id]?.groups.isEmpty == true else { return nil }
    return state.history[id]?.reading?.facilitator
  }

  /// Whether a step's answers may reach the room at all.
  private func mayReachRoom(_ id: StepID, _ allowed: [Reveal]) -> Bool {
    guard let held = state.history[id], allowed.contains(held.terms.reveal) else { return false }
    return state.plan.steps[id]?.kind.type != .feedback
  }

  mutating func reveal(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live, let id = state.live?.id, let held = state.history[id] else {
      throw .notStarted
    }
    guard state.shownAgain == nil, mayReachRoom(id, [.room, .signed, .mutual]) else {
      throw .nothingToReveal
    }
    guard held.mayBeShown else { throw .nothingToReveal }
    guard !held.isShown else { throw .alreadyAsked }
    show(id, &turn)
  }

  /// Shows a step's view to those for whom it was answered.
  private mutating func show(_ id: StepID, _ turn: inout Turn) {
    record(.revealed(id), &turn)
    turn.say(.phase(id, .revealed, deadline: nil), to: .everyone)
    sayGroupViews(of: id, &turn)
    guard let held = state.history[id], held.groups.isEmpty, let payload = held.reading?.room
    else { return }
    turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .everyone)
  }

  /// Shows lines that the facilitator released.
  mutating func linesReleased(
    _ id: StepID, _ payload: [UInt8], _ turn: inout Turn
  ) throws(Refusal) {
    guard !isMemberLed else { throw .noFacilitator }
    guard let held = state.history[id] else { throw .unknownStep }
    let isOver = held.reading == nil || state.isAfter
    guard !isOver, held.groups.isEmpty, mayReachRoom(id, [.room, .facilitator, .signed]) else {
      throw .nothingToReveal
    }
    guard held.released.count < setup.limits.releases else { throw .tooMany }
    record(.linesReleased(id, payload: payload), &turn)
    if held.phase != .revealed { turn.say(.phase(id, .revealed, deadline: nil), to: .everyone) }
    turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .everyone)
  }

  /// Replaces a batch of released lines; nobody is told, and it is shorter when shown again.
  mutating func linesStruck(
    _ id: StepID, _ batch: Int, _ payload: [UInt8], _ turn: inout Turn
  ) throws(Refusal) {
    guard let held = state.history[id] else { throw .unknownStep }
    guard held.released.indices.contains(batch) else { throw .unknownLine }
    record(.linesReplaced(id, batch: batch, payload: payload), &turn)
  }

  /// No line waits any more: the step's key can go (rules D3).
  mutating func moderationFinished(_ id: StepID, _ turn: inout Turn) throws(Refusal) {
    guard let held = state.history[id] else { throw .unknownStep }
    guard held.reading != nil else { throw .closeFirst }
    if held.hasSpool { destroySpool(id, &turn) }
  }

  mutating func destroySpool(_ id: StepID, _ turn: inout Turn) {
    record(.spoolDestroyed(id), &turn)
    turn.ask(.destroySpool(id))
  }
}
