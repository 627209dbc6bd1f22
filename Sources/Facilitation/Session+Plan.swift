import WorkshopModel

/// Verbs that change the running order, and looking back.
extension Session {
  mutating func change(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    switch verb {
    case .skip:
      guard let next = state.plan.coming.first else { throw .noNextStep }
      leaveOut(next, as: .skipped(next), &turn)
    case .drop(let id):
      guard state.plan.coming.contains(id) else { throw .unknownStep }
      leaveOut(id, as: .dropped(id), &turn)
    case .follow(let order):
      let isKnown = setup.workshop.orders.contains { $0.name == order }
      guard isKnown else { throw .unknownOrder }
      record(.followed(order: order), &turn)
    default: return
    }
    turn.say(.plan(state.plan.notice), to: .consoles)
  }

  /// Leaves a step out, and with it those that make no sense without it.
  private mutating func leaveOut(_ id: StepID, as fact: Fact, _ turn: inout Turn) {
    let dependents = state.plan.dependents(of: id)
    record(fact, &turn)
    for dependent in dependents { record(.dropped(dependent), &turn) }
  }

  mutating func insert(_ insertion: Insertion, _ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live else { throw .notStarted }
    if case .ballot(_, let line) = insertion { return try test(line, &turn) }
    guard state.live?.isOpen != true, state.beneath == nil else { throw .closeFirst }
    guard !state.isStopped else { throw .noNextStep }
    guard state.plan.insertions < setup.limits.insertions else { throw .tooMany }
    if case .talk(let text, _) = insertion, text.count > setup.limits.broadcastGraphemes {
      throw .tooMany
    }
    guard let id = state.plan.freeInsertionName else { throw .tooMany }
    if insertion == .pulse { try checkPulse(insertion.step(named: id, in: setup.words)) }
    record(.inserted(id, insertion), &turn)
    openStep(id, &turn)
  }

  /// One pulse for each roster, never two whose rooms differ by too few (rules K2, K5).
  private func checkPulse(_ step: Step) throws(Refusal) {
    let present = state.seats.values.count { $0.isPresent }
    guard present >= setup.limits.pulseSeats else { throw .tooFewPresent }
    let room = Set(state.seats.filter { $0.value.mayTakePart }.keys)
    let k = max(opening(step, setup.room, present).k, setup.limits.pulseSeats)
    for id in state.plan.opened where state.pulses.contains(id) {
      guard let earlier = state.history[id]?.participants else { continue }
      guard room.symmetricDifference(earlier).count >= k else { throw .pulseAlreadyTaken }
    }
  }

  /// Shows the step before again, with what the room saw of it; nothing is asked twice.
  mutating func back(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live, let current = state.plan.current else { throw .notStarted }
    guard state.live?.isOpen != true, state.beneath == nil else { throw .closeFirst }
    guard let earlier = state.plan.before(state.shownAgain ?? current) else { throw .noStepBefore }
    state.shownAgain = earlier
    showAgain(earlier, &turn)
  }

  mutating func returnFromBack(_ turn: inout Turn) {
    state.shownAgain = nil
    if let current = state.plan.current { showAgain(current, &turn) }
  }

  private mutating func showAgain(_ id: StepID, _ turn: inout Turn) {
    sayStep(id, &turn)
    if state.plan.steps[id]?.kind.type == .draft { tellDraft(id, &turn) }
    sayGroupViews(of: id, &turn)
    for payload in state.history[id]?.shownViews ?? [] {
      turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .everyone)
    }
    if let payload = facilitatorView(of: id) {
      turn.say(.view(id, payload: payload, facilitatorOnly: true), to: .facilitator)
    }
  }
}
