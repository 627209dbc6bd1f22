import WorkshopModel

/// An answer as it arrives; nobody here can tell it from a pass.
struct Submission {
  let seat: SeatID
  let step: StepID
  let token: AnswerToken
  let envelope: Envelope
}

/// Answering, finishing and taking back. No work here grows with the number of seats.
extension Session {
  mutating func submit(_ answer: Submission, _ turn: inout Turn) throws(Refusal) {
    guard state.seats[answer.seat] != nil else { throw .unknownSeat }
    guard state.stage == .live else { throw .notStarted }
    guard state.live?.id == answer.step else { throw .stepNotOpen }
    guard let part = state.live?.parts[answer.seat] else {
      throw state.live?.isOpen == true ? .notInThisStep : .stepNotOpen
    }
    guard state.live?.asksForAnswer == true else { throw .noAnswerHere }
    if part.token == answer.token || bindAgain(answer, part) {
      turn.say(.acknowledged(answer.step, answer.token), to: .seat(answer.seat))
      return
    }
    guard state.live?.isOpen == true else { throw .stepNotOpen }
    let mayBeFinished = state.live?.isRestored == true && part.isFinished
    let isTaken = state.live?.authors[answer.token] != nil || state.live?.isFull == true
    guard part.token == nil, !mayBeFinished, !isTaken else { throw .alreadyAnswered }
    guard part.given < setup.limits.answersPerSeat else { throw .changedTooOften }
    state.live?.parts[answer.seat]?.given += 1
    bind(answer.token, to: answer.seat)
    let signer = state.live?.signs(answer.seat) == true ? answer.seat : nil
    let group = state.live?.groupOf[answer.seat]
    turn.keep(
      .spool(
        answer.step,
        .envelope(answer.token, answer.envelope, signer: signer, group: group)))
    mark(answer.seat, in: answer.step, &turn)
    turn.say(.acknowledged(answer.step, answer.token), to: .seat(answer.seat))
  }

  /// Notes in the spool that a seat has had its part, once.
  private mutating func mark(_ seat: SeatID, in step: StepID, _ turn: inout Turn) {
    guard state.live?.parts[seat]?.isMarked == false else { return }
    state.live?.parts[seat]?.isMarked = true
    turn.keep(.spool(step, .finished(seat)))
  }

  /// Whether a token from before a restart belongs to its sender: only its author knows its bits.
  private mutating func bindAgain(_ answer: Submission, _ part: LiveStep.Part) -> Bool {
    guard part.token == nil, state.live?.unbound.contains(answer.token) == true else {
      return false
    }
    state.live?.unbound.remove(answer.token)
    bind(answer.token, to: answer.seat)
    return true
  }

  private mutating func bind(_ token: AnswerToken, to seat: SeatID) {
    state.live?.parts[seat]?.token = token
    state.live?.authors[token] = seat
  }

  mutating func finish(_ seat: SeatID, _ step: StepID, _ turn: inout Turn) throws(Refusal) {
    guard state.seats[seat] != nil else { throw .unknownSeat }
    guard state.stage == .live else { throw .notStarted }
    guard state.live?.id == step else { throw .stepNotOpen }
    let isOpen = state.live?.isOpen == true
    guard let part = state.live?.parts[seat] else { throw isOpen ? .notInThisStep : .stepNotOpen }
    if part.isFinished { return turn.say(.finished(step), to: .seat(seat)) }
    guard isOpen else { throw .stepNotOpen }
    state.change(seat) { $0.live?.parts[seat]?.isFinished = true }
    if state.live?.asksForAnswer == true { mark(seat, in: step, &turn) }
    turn.say(.finished(step), to: .seat(seat))
    settle(&turn)
  }

  mutating func takeBack(
    _ seat: SeatID, _ step: StepID, _ token: AnswerToken, _ turn: inout Turn
  ) throws(Refusal) {
    guard state.seats[seat] != nil else { throw .unknownSeat }
    guard state.stage == .live else { throw .notStarted }
    guard state.live?.id == step, state.live?.isOpen == true else { throw .stepNotOpen }
    guard let part = state.live?.parts[seat] else { throw .notInThisStep }
    if part.token == nil, state.live?.withdrawn.contains(token) == true {
      return turn.say(.takenBack(step, token), to: .seat(seat))
    }
    let isFromBefore = part.token == nil && state.live?.unbound.contains(token) == true
    guard part.token == token || isFromBefore else { throw .nothingToTakeBack }
    state.live?.unbound.remove(token)
    state.live?.authors[token] = nil
    state.live?.withdrawn.insert(token)
    turn.keep(.spool(step, .withdrawn(token)))
    state.change(seat) { $0.live?.parts[seat] = LiveStep.Part(given: part.given) }
    if part.isMarked { turn.keep(.spool(step, .unfinished(seat))) }
    turn.say(.takenBack(step, token), to: .seat(seat))
    settle(&turn)
  }

  /// Starts the linger once nobody is waited for, and stops it when somebody is again.
  mutating func settle(_ turn: inout Turn) {
    guard state.live?.isOpen == true else { return }
    guard state.live?.waitingFor == 0, closesByAll else {
      if state.live?.lingerUntil != nil { state.live?.lingerUntil = nil }
      return
    }
    guard state.live?.lingerUntil == nil, state.live?.parts.isEmpty == false else { return }
    let chance = Int64.random(in: 3000...8000, using: &turn.numbers)
    let linger = state.currentStep?.lingerSeconds.map { Int64($0) * 1000 } ?? chance
    let end = stepTime(turn.now).advanced(milliseconds: linger)
    state.live?.lingerUntil = end
  }

  /// Whether the open step closes when everybody has finished (rules T2).
  private var closesByAll: Bool {
    guard state.autoCloses, let step = state.currentStep, step.close == .all else { return false }
    guard step.kind.type.asksForAnswer || step.kind.type == .reflect else { return false }
    let present = state.history[step.id]?.terms.present ?? 0
    return present >= setup.limits.progressSeats
  }

  /// The time on the step's own clock, which stands still while the room is held.
  func stepTime(_ now: SessionInstant) -> SessionInstant { state.heldAt ?? now }
}
