import WorkshopModel

/// Keeping the time in a session that a member leads; it shows nothing that the others don't see.
extension Session {
  func keepsTime(_ id: SeatID) -> Bool { isMemberLed && state.keeper == id }

  /// Whether somebody keeps the time and has not been gone for long.
  private var isTimeKept: Bool {
    guard let seat = state.keeper.flatMap({ state.seats[$0] }) else { return false }
    return !seat.isOverdue
  }

  mutating func keep(
    _ message: KeeperMessage, by id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    guard isMemberLed else { throw .notTheKeeper }
    guard state.seats[id] != nil else { throw .unknownSeat }
    switch message {
    case .take:
      if isTimeKept { throw state.keeper == id ? .alreadyAsked : .timeIsKept }
      state.keeper = id
    case .handOver(let person):
      guard state.keeper == id else { throw .notTheKeeper }
      guard let next = self.person(called: person), next != id,
        state.seats[next]?.isConnected == true
      else { throw .unknownPerson }
      state.keeper = next
    }
    tellKeeper(&turn)
  }

  /// Somebody by name or letter: where a member leads nobody sees letters.
  func person(called text: String) -> SeatID? {
    let key = SessionState.key(of: text)
    let named = state.seats.first { $0.value.name.map { SessionState.key(of: $0) == key } ?? false }
    return named?.key ?? SeatLetter.number(text).flatMap { state.letters[$0] }
  }

  /// A seat's verb: only that of whoever keeps the time counts.
  mutating func lead(_ verb: Verb, by id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard state.seats[id] != nil else { throw .unknownSeat }
    guard keepsTime(id) else { throw .notTheKeeper }
    guard verb.isForKeepers else { throw .noFacilitator }
    try obey(verb, &turn)
  }

  /// A console's verb; where a member leads, it counts while nobody keeps the time.
  mutating func command(_ verb: Verb, _ turn: inout Turn) throws(Refusal) {
    if isMemberLed {
      guard !isTimeKept else { throw .timeIsKept }
      guard verb.isForKeepers else { throw .noFacilitator }
    }
    try obey(verb, &turn)
  }

  mutating func tellKeeper(_ turn: inout Turn) {
    let connected = state.seats.filter { $0.value.isConnected }.keys.sorted()
    for seat in connected where seat == state.keeper {
      turn.say(keeperNotice(for: seat), to: .seat(seat))
    }
    let others = connected.filter { $0 != state.keeper }
    if !others.isEmpty { turn.say(keeperNotice(for: nil), to: .seats(others)) }
    turn.show(keeperNotice(for: nil), to: .consoles)
    turn.say(keeperNotice(for: nil), to: .stages)
  }

  func keeperNotice(for seat: SeatID?) -> Notice {
    let isKept = isTimeKept
    let name = isKept ? state.keeper.flatMap { state.seats[$0]?.name } : nil
    let isYou = seat != nil && seat == state.keeper
    return .keeper(KeeperNotice(name: name, isYou: isYou, isKept: isKept))
  }
}

extension Verb {
  /// Whether a member who keeps the time may say it: nothing that shows or does more to one person.
  var isForKeepers: Bool {
    switch self {
    case .open, .close, .reveal, .next, .back, .skip, .jump, .hold, .resume, .extend, .turn, .test,
      .withdraw, .callBack, .lock, .unlock, .admit, .closeDoor, .startLate, .drop, .follow, .end,
      .endNow, .insert(.breathe), .insert(.pause), .insert(.closingConsent):
      true
    default: false
    }
  }
}
