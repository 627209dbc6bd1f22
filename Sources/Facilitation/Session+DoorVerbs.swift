import WorkshopModel

/// The facilitator's verbs about the door.
extension Session {
  mutating func lock(_ isLocked: Bool, _ turn: inout Turn) throws(Refusal) {
    guard state.door.isLocked != isLocked else { throw .alreadyAsked }
    record(.doorLocked(isLocked), &turn)
    tellLobby(&turn)
    if !isLocked { for _ in state.door.waiting { admitFirst(&turn) } }
  }

  /// One person, between steps only (rules P2).
  mutating func admitOne(_ turn: inout Turn) throws(Refusal) {
    guard state.live?.isOpen != true else { throw .betweenStepsOnly }
    guard !state.door.waiting.isEmpty else { throw .nobodyWaiting }
    admitFirst(&turn)
  }

  private mutating func admitFirst(_ turn: inout Turn) {
    admit(state.door.waiting.removeFirst(), &turn)
  }

  mutating func closeDoor(_ turn: inout Turn) throws(Refusal) {
    guard !state.door.isClosed else { throw .alreadyAsked }
    record(.doorClosed, &turn)
    tellLobby(&turn)
  }

  mutating func sendOut(_ letter: String, _ turn: inout Turn) throws(Refusal) {
    guard let number = SeatLetter.number(letter), let seat = state.letters[number] else {
      throw .unknownPerson
    }
    leave(seat, .sentOut, &turn)
  }

  mutating func startLate(_ minutes: Int, _ turn: inout Turn) throws(Refusal) {
    guard state.stage == .lobby else { throw .alreadyStarted }
    state.door.startsLateMinutes = min(max(minutes, 0), setup.limits.lateMinutes)
    tellLobby(&turn)
  }

  mutating func seat(_ letter: String, in number: Int, _ turn: inout Turn) throws(Refusal) {
    guard let seat = SeatLetter.number(letter).flatMap({ state.letters[$0] }) else {
      throw .unknownPerson
    }
    guard let circle = CircleID(number: number) else { throw .unknownCircle }
    try place(seat, in: circle, &turn)
    turn.say(
      .broadcast(setup.words.seatedInCircle.replacing("{number}", with: "\(number)")),
      to: .seat(seat))
  }

  /// Seats somebody in a circle; it holds from the next step on.
  mutating func place(
    _ id: SeatID, in circle: CircleID, _ turn: inout Turn
  ) throws(Refusal) {
    guard circle.number <= setup.circles else { throw .unknownCircle }
    if let waiting = state.door.waiting.firstIndex(where: { $0.seat == id }) {
      state.door.waiting[waiting].circle = circle
      return
    }
    guard let seat = state.seats[id] else { throw .unknownSeat }
    if seat.circle != circle { record(.seatPlaced(id, circle), &turn) }
  }
}
