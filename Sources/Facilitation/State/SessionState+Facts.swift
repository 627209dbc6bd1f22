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
    case .seatPlaced(let id, let circle): seats[id]?.circle = circle
    case .inserted(let id, let insertion): inserted(id, insertion, setup.words)
    case .followed(let name):
      if let order = setup.workshop.orders.first(where: { $0.name == name }) { plan.follow(order) }
    case .dropped(let id), .skipped(let id): plan.leaveOut(id)
    case .opened(let id, let terms, let participants): opened(id, terms, participants)
    case .closedQuestions(let isOn): plan.isClosedOnly = isOn
    case .exportAgreed: isExportAgreed = true
    case .afterBegun:
      isAfter = true
      beneath = nil
    case .ended: stage = .ended
    default: applyToStep(fact)
    }
  }

  private mutating func applyToStep(_ fact: Fact) {
    switch fact {
    case .grouped(let id, let groups): grouped(id, groups)
    case .closed(let id): closed(id)
    case .viewed(let id, let reading): viewed(id, reading)
    case .revealed(let id):
      history[id]?.phase = .revealed
      history[id]?.isShown = true
    case .linesReleased(let id, let payload):
      history[id]?.phase = .revealed
      history[id]?.released.append(payload)
    case .linesReplaced(let id, let batch, let payload):
      guard history[id]?.released.indices.contains(batch) == true else { return }
      history[id]?.released[batch] = payload
    case .spoolDestroyed(let id):
      history[id]?.hasSpool = false
      if live?.id == id { live?.forgetTokens() }
    case .proposed(let id, let line, let text):
      drafts[id, default: DraftState()].propose(line, text)
    case .lineWithdrawn(let id, let line): drafts[id]?.withdraw(line)
    case .adopted(let id, let line): drafts[id]?.adopt(line)
    default: return
    }
  }

  private mutating func inserted(
    _ id: StepID, _ insertion: Insertion, _ words: SessionWords
  ) {
    if case .ballot(let draft, let line) = insertion {
      let text = drafts[draft]?.lines[line]?.text ?? ""
      return plan.insertBallot(id, on: (draft, line, text), title: words.ballot)
    }
    if case .again(let source) = insertion, let copy = plan.copy(of: source, as: id) {
      return plan.insert(copy)
    }
    plan.insert(insertion.step(named: id, in: words))
    if insertion == .pulse { pulses.insert(id) }
  }

  private mutating func grouped(_ id: StepID, _ groups: [StepGroup]) {
    history[id]?.take(groups)
    if live?.id == id { live?.take(groups) }
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
    let isTest = plan.test(id) != nil
    if isTest {
      beneath = live
    } else {
      if let under = beneath?.id { closed(under) }
      if let before = live, before.isOpen { closed(before.id) }
    }
    if isClosingConsent(id) { isExportAgreed = false }
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
    if beneath?.id == id {
      live = beneath
      beneath = nil
    }
    guard live?.id == id else { return }
    live?.isOpen = false
    live?.waitingFor = 0
    live?.lingerUntil = nil
    live?.pairs = nil
    live?.rounds = []
  }

  private mutating func viewed(_ id: StepID, _ reading: Reading) {
    history[id]?.reading = reading
    history[id]?.phase = .viewed
    if live?.id == id { live?.forgetTokens() }
    if live?.id == id, let under = beneath {
      live = under
      beneath = nil
      recount()
    }
    guard reading.stopsSession else { return }
    isStopped = true
    history[id]?.isShown = reading.room != nil
  }

  /// Counts anew whom the live step waits for: nobody did while a consent test stood above it.
  private mutating func recount() {
    let parts = live.map { Array($0.parts.keys) } ?? []
    let waiting = parts.count { waits(for: $0) }
    live?.waitingFor = waiting
  }

  /// The form of a display name in which no two may be alike.
  static func key(of name: String) -> String {
    (try? DisplayName(untrusted: name))?.skeleton ?? name.lowercased()
  }
}
