import WorkshopModel

/// The end: ten minutes in which the room stays open, and then nothing.
extension Session {
  /// Ends the session once the open step is read, so that its answers are not lost; said again, at
  /// once.
  mutating func end(_ turn: inout Turn) throws(Refusal) {
    guard state.stage == .live, !state.isAfter else { return endNow(&turn) }
    guard state.beneath == nil else { return beginAfter(&turn) }
    try move(.after, &turn)
  }

  /// The session is over: nothing is asked any more, and people may still be heard.
  mutating func beginAfter(_ turn: inout Turn) {
    for id in [state.live?.id, state.beneath?.id].compactMap({ $0 }) {
      guard state.history[id]?.phase == .open else { continue }
      record(.closed(id), &turn)
      turn.say(.phase(id, .closed, deadline: nil), to: .everyone)
    }
    destroySpools(&turn)
    record(.afterBegun, &turn)
    state.absence = Absence()
    state.isOnHold = false
    state.heldAt = nil
    state.pending = nil
    state.shownAgain = nil
    stayOpen(turn.now)
    guard let until = state.afterUntil else { return }
    turn.say(.after(until: until), to: .everyone)
  }

  mutating func stayOpen(_ now: SessionInstant) {
    state.afterUntil = now.advanced(seconds: setup.limits.afterMinutes * 60)
  }

  mutating func endNow(_ turn: inout Turn) {
    destroySpools(&turn)
    record(.ended, &turn)
    state.afterUntil = nil
    turn.say(.ended, to: .everyone)
    turn.ask(.end)
  }

  private mutating func destroySpools(_ turn: inout Turn) {
    let spools = state.allOpened.filter { state.history[$0]?.hasSpool == true }
    for id in spools { destroySpool(id, &turn) }
  }
}
