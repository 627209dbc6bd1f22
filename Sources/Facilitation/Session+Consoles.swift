import WorkshopModel

/// Who holds the session: the facilitator, a helper in their place, or for a while nobody.
extension Session {
  /// Whether one of the members keeps the time and nobody sees more than the others.
  var isMemberLed: Bool { setup.workshop.leadership == .member }

  mutating func facilitator(isPresent: Bool, _ turn: inout Turn) {
    if state.door.isFacilitatorPresent != isPresent {
      state.door.isFacilitatorPresent = isPresent
      if isPresent { endAbsence(&turn) } else { beginAbsence(turn.now) }
      tellLobby(&turn)
    }
    guard isPresent else { return }
    for notice in noticesForFacilitator() { turn.show(notice, to: .facilitator) }
  }

  mutating func helpers(_ count: Int, _ turn: inout Turn) {
    guard state.door.helpers != max(count, 0) else { return }
    state.door.helpers = max(count, 0)
    state.absence.isPromoting = false
    if !state.door.isFacilitatorPresent, state.absence.since == nil { beginAbsence(turn.now) }
    tellLobby(&turn)
  }

  private mutating func beginAbsence(_ now: SessionInstant) {
    guard state.stage == .live, !state.isAfter, !isMemberLed else { return }
    state.absence = Absence(since: now)
  }

  private mutating func endAbsence(_ turn: inout Turn) {
    let wasTold = state.absence.isTold
    state.absence = Absence()
    guard wasTold else { return }
    turn.say(.away(false), to: .everyone)
    if !state.isOnHold { startClocks(&turn) }
  }

  /// The next moment at which the facilitator's absence changes anything.
  var absenceMoment: SessionInstant? {
    guard let since = state.absence.since else { return nil }
    if !state.absence.isTold { return since.advanced(seconds: setup.limits.awaySeconds) }
    guard state.door.helpers > 0, !state.absence.isPromoting else { return nil }
    return since.advanced(seconds: setup.limits.promotionSeconds)
  }

  /// After ten seconds the room waits; after a minute a helper takes the place.
  mutating func noticeAbsence(_ turn: inout Turn) {
    if !state.absence.isTold, let moment = absenceMoment, moment <= turn.now {
      state.absence.isTold = true
      if state.heldAt == nil { state.heldAt = turn.now }
      turn.say(.away(true), to: .everyone)
    }
    if state.absence.isTold, let moment = absenceMoment, moment <= turn.now { promote(&turn) }
  }

  private mutating func promote(_ turn: inout Turn) {
    state.absence.isPromoting = state.absence.since != nil
    turn.ask(.promoteHelper)
    turn.say(.roleChanged(isFacilitator: true), to: .facilitator)
  }

  /// Does what a helper may ask for, or nothing.
  mutating func help(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    switch verb {
    case .hold, .resume, .admit, .callBack, .broadcast, .takeOver, .seen:
      if isMemberLed { throw .notForHelpers }
      if verb == .takeOver { return try takeOver(&turn) }
      try obey(verb, &turn)
    default: throw .notForHelpers
    }
  }

  private mutating func takeOver(_ turn: inout Turn) throws(Refusal) {
    guard !state.door.isFacilitatorPresent else { throw .facilitatorIsHere }
    guard state.door.helpers > 0 else { throw .noHelper }
    guard !state.absence.isPromoting else { throw .alreadyAsked }
    // A line that flickers opens nobody's answers to somebody else.
    guard state.stage == .lobby || state.absence.isTold else { throw .notYetAway }
    promote(&turn)
  }

  mutating func handOver(_ turn: inout Turn) throws(Refusal) {
    guard state.door.helpers > 0 else { throw .noHelper }
    turn.ask(.swapConsoles)
    turn.say(.roleChanged(isFacilitator: true), to: .facilitator)
    turn.say(.roleChanged(isFacilitator: false), to: .helpers)
  }
}
