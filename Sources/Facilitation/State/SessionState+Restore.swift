import WorkshopModel

/// Whether a fact or record can follow what came before it.
extension SessionState {
  func objection(to fact: Fact, of setup: SessionSetup) -> RestoreError.Reason? {
    guard stage != .ended else { return .afterEnd }
    switch fact {
    case .seated(let id, _, _): return seats[id] == nil ? nil : .seatTaken
    case .resumeRotated(let id, _), .unseated(let id), .termsAccepted(let id):
      return seats[id] == nil ? .unknownSeat : nil
    case .inserted(let id, _): return plan.steps[id] == nil ? nil : .wrongPhase
    case .followed(let name):
      return setup.workshop.orders.contains { $0.name == name } ? nil : .unknownOrder
    case .dropped(let id), .skipped(let id): return plan.coming.contains(id) ? nil : .unknownStep
    case .opened(let id, _, let participants): return objection(toOpening: id, participants)
    case .closed, .viewed, .revealed, .linesReleased, .spoolDestroyed:
      return objection(toStepFact: fact)
    case .doorLocked, .doorClosed, .ended: return nil
    }
  }

  private func objection(toOpening id: StepID, _ people: [SeatID]) -> RestoreError.Reason? {
    guard plan.steps[id] != nil else { return .unknownStep }
    guard history[id] == nil else { return .wrongPhase }
    if live?.isOpen == true, currentStep?.kind.type != .pair { return .wrongPhase }
    return people.allSatisfy { seats[$0] != nil } ? nil : .unknownSeat
  }

  private func objection(toStepFact fact: Fact) -> RestoreError.Reason? {
    switch fact {
    case .closed(let id): return phase(id) { $0.phase == .open }
    case .viewed(let id, _): return phase(id) { $0.awaitsReading }
    case .revealed(let id): return phase(id) { $0.reading?.room != nil && !$0.isShown }
    case .linesReleased(let id, _): return phase(id) { $0.reading != nil }
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
    case .envelope(let token, _, let signer): return restoreToken(token, signer)
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
    change(seat) { $0.live?.parts[seat]?.isFinished = isFinished }
    return nil
  }
}
