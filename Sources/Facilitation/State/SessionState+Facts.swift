import WorkshopModel

/// Every durable change goes through a fact, live and when a journal is replayed (law 1).
extension SessionState {
  mutating func apply(_ fact: Fact, of setup: SessionSetup) {
    switch fact {
    case .seated(let id, let name, let hash): seat(id, name: name, resumeHash: hash)
    case .resumeRotated(let id, let hash): seats[id]?.resumeHash = hash
    case .unseated(let id): unseat(id)
    case .doorLocked(let isLocked): door.isLocked = isLocked
    case .doorClosed: door.isClosed = true
    case .termsAccepted(let id): seats[id]?.hasAccepted = true
    case .inserted(let id, let insertion):
      plan.insert(insertion.step(named: id))
      if insertion == .pulse { pulses.insert(id) }
    case .followed(let name):
      if let order = setup.workshop.orders.first(where: { $0.name == name }) { plan.follow(order) }
    case .dropped(let id), .skipped(let id): plan.leaveOut(id)
    case .opened(let id, let terms, let participants): opened(id, terms, participants)
    case .closed(let id): closed(id)
    case .viewed(let id, let reading): viewed(id, reading)
    case .revealed(let id):
      history[id]?.phase = .revealed
      history[id]?.isShown = true
    case .linesReleased(let id, let payload):
      history[id]?.phase = .revealed
      history[id]?.released.append(payload)
    case .spoolDestroyed(let id): history[id]?.hasSpool = false
    case .ended: stage = .ended
    }
  }

  private mutating func seat(_ id: SeatID, name: String?, resumeHash: [UInt8]) {
    let letter = SeatLetter.free(for: id, in: letters)
    letters[letter] = id
    if let name { takenNames.insert(Self.key(of: name)) }
    seats[id] = Seat(name: name, resumeHash: resumeHash, letter: letter, isLate: stage != .lobby)
  }

  private mutating func unseat(_ id: SeatID) {
    change(id) { state in
      guard let seat = state.seats.removeValue(forKey: id) else { return }
      state.letters[seat.letter] = nil
      if let name = seat.name { state.takenNames.remove(Self.key(of: name)) }
      if seat.isForgotten { state.forgotten -= 1 }
    }
    wishes.forget(id)
  }

  private mutating func opened(_ id: StepID, _ terms: OpenTerms, _ participants: [SeatID]) {
    guard let step = plan.steps[id] else { return }
    if let before = live, before.isOpen { closed(before.id) }
    stage = .live
    plan.open(id)
    let asks = step.kind.type.asksForAnswer
    history[id] = HeldStep(terms: terms, participants: participants, hasSpool: asks)
    var opening = LiveStep(step, terms: terms, participants: participants)
    live = nil
    opening.waitingFor = participants.count { seats[$0].map { !$0.isSteppedOut } ?? false }
    live = opening
    board.notesBySeat = [:]
  }

  private mutating func closed(_ id: StepID) {
    history[id]?.phase = .closed
    guard live?.id == id else { return }
    live?.isOpen = false
    live?.waitingFor = 0
    live?.lingerUntil = nil
    live?.pairs = nil
  }

  private mutating func viewed(_ id: StepID, _ reading: Reading) {
    history[id]?.reading = reading
    history[id]?.phase = .viewed
    if live?.id == id { live?.forgetTokens() }
    guard reading.stopsSession else { return }
    isStopped = true
    history[id]?.isShown = reading.room != nil
  }

  /// The form of a display name in which no two may be alike.
  static func key(of name: String) -> String {
    (try? DisplayName(untrusted: name))?.skeleton ?? name.lowercased()
  }
}
