import WorkshopModel

/// Whether a fact or record can follow what came before it.
extension SessionState {
  func objection(to fact: Fact, of setup: SessionSetup) -> RestoreError.Reason? {
    guard stage != .ended else { return .afterEnd }
    switch fact {
    case .seated(let id, _, _): return seats[id] == nil ? nil : .seatTaken
    case .resumeRotated(let id, _), .unseated(let id), .termsAccepted(let id):
      return seats[id] == nil ? .unknownSeat : nil
    case .seatPlaced(let id, let circle):
      guard seats[id] != nil else { return .unknownSeat }
      return circle.number <= setup.circles ? nil : .unknownCircle
    case .inserted(let id, let insertion): return objection(toInserting: id, insertion)
    case .followed(let name):
      return setup.workshop.orders.contains { $0.name == name } ? nil : .unknownOrder
    case .dropped(let id), .skipped(let id): return plan.coming.contains(id) ? nil : .unknownStep
    case .opened(let id, _, let participants): return objection(toOpening: id, participants)
    case .proposed(let id, let line, _): return objection(toLine: line, of: id, isNew: true)
    case .lineWithdrawn(let id, let line), .adopted(let id, let line):
      return objection(toLine: line, of: id, isNew: false)
    case .afterBegun: return stage == .live && !isAfter ? nil : .wrongPhase
    case .doorLocked, .doorClosed, .closedQuestions, .exportAgreed, .ended: return nil
    default: return objection(toStepFact: fact)
    }
  }

  private func objection(
    toInserting id: StepID, _ insertion: Insertion
  ) -> RestoreError.Reason? {
    guard plan.steps[id] == nil else { return .wrongPhase }
    if case .again(let source) = insertion {
      return plan.mayHoldAgain(source) ? nil : .unknownStep
    }
    guard case .ballot(let draft, let line) = insertion else { return nil }
    guard live?.isOpen == true, live?.id == draft else { return .wrongPhase }
    return drafts[draft]?.lines[line] == nil ? .unknownLine : nil
  }

  private func objection(
    toLine line: Int, of id: StepID, isNew: Bool
  ) -> RestoreError.Reason? {
    guard history[id] != nil, plan.steps[id]?.kind.type == .draft else { return .unknownStep }
    if isNew { return line > 0 ? nil : .unknownLine }
    return drafts[id]?.lines[line] == nil ? .unknownLine : nil
  }

  private func objection(toOpening id: StepID, _ people: [SeatID]) -> RestoreError.Reason? {
    guard plan.steps[id] != nil else { return .unknownStep }
    guard history[id] == nil, !isAfter else { return .wrongPhase }
    if let test = plan.test(id) {
      guard live?.id == test.draft, live?.isOpen == true else { return .wrongPhase }
    } else if live?.isOpen == true, currentStep?.kind.type != .pair {
      return .wrongPhase
    }
    return people.allSatisfy { seats[$0] != nil } ? nil : .unknownSeat
  }

  private func objection(toStepFact fact: Fact) -> RestoreError.Reason? {
    switch fact {
    case .grouped(let id, let groups):
      let known = groups.allSatisfy { $0.seats.allSatisfy { seats[$0] != nil } }
      return known ? phase(id) { $0.phase == .open && $0.groups.isEmpty } : .unknownSeat
    case .closed(let id): return phase(id) { $0.phase == .open }
    case .viewed(let id, _): return phase(id) { $0.awaitsReading }
    case .revealed(let id): return phase(id) { $0.mayBeShown && !$0.isShown }
    case .linesReleased(let id, _): return phase(id) { $0.reading != nil }
    case .linesReplaced(let id, let batch, _):
      return phase(id) { $0.released.indices.contains(batch) }
    case .spoolDestroyed(let id): return phase(id) { $0.hasSpool }
    default: return nil
    }
  }

  private func phase(_ id: StepID, _ fits: (HeldStep) -> Bool) -> RestoreError.Reason? {
    guard let held = history[id] else { return .unknownStep }
    return fits(held) ? nil : .wrongPhase
  }

  /// Takes one record of the current step's spool, or says why it does not fit.
  mutating func restore(_ record: StepRecord) -> RestoreError.Reason? {
    switch record {
    case .envelope(let token, _, let signer, _): return restoreToken(token, signer)
    case .withdrawn(let token): return withdraw(token)
    case .finished(let seat): return restoreFinished(seat, true)
    case .unfinished(let seat): return restoreFinished(seat, false)
    case .shuffle:
      live?.hasShuffle = true
      return nil
    case .decision: return nil
    }
  }

  private mutating func restoreToken(
    _ token: AnswerToken, _ signer: SeatID?
  ) -> RestoreError.Reason? {
    guard let signer else {
      live?.unbound.insert(token)
      return nil
    }
    guard live?.parts[signer] != nil else { return .unknownSeat }
    live?.parts[signer]?.token = token
    live?.authors[token] = signer
    return nil
  }

  private mutating func withdraw(_ token: AnswerToken) -> RestoreError.Reason? {
    live?.withdrawn.insert(token)
    if live?.unbound.remove(token) != nil { return nil }
    guard let author = live?.authors.removeValue(forKey: token) else { return .unknownToken }
    live?.parts[author]?.token = nil
    return nil
  }

  private mutating func restoreFinished(
    _ seat: SeatID, _ isFinished: Bool
  ) -> RestoreError.Reason? {
    guard live?.parts[seat] != nil else { return .unknownSeat }
    change(seat) {
      $0.live?.parts[seat]?.isFinished = isFinished
      $0.live?.parts[seat]?.isMarked = isFinished
    }
    return nil
  }
}
