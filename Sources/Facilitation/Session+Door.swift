import WorkshopModel

/// Coming, going, and the door.
extension Session {
  mutating func atDoor(_ event: SessionEvent, _ turn: inout Turn) throws(Refusal) {
    switch event {
    case .join(let seat, let name, let hash):
      try join(Door.Waiting(seat: seat, name: name, resumeHash: hash), &turn)
    case .resume(let seat, let hash): try resume(seat, hash, &turn)
    case .disconnect(let seat): disconnect(seat, &turn)
    case .leave(let seat): leave(seat, .left, &turn)
    case .facilitatorPresent(let isPresent): facilitator(isPresent: isPresent, &turn)
    case .stagesPresent(let count): stages(count, &turn)
    case .helpersPresent(let count): helpers(count, &turn)
    case .place(let seat, let circle): try place(seat, in: circle, &turn)
    case .acceptTerms(let seat): try acceptTerms(seat, &turn)
    default: break
    }
  }

  private mutating func join(_ person: Door.Waiting, _ turn: inout Turn) throws(Refusal) {
    guard !state.door.isClosed else { throw .doorClosed }
    guard state.seats.count + state.door.waiting.count < setup.limits.seats else { throw .roomFull }
    let isKnown = state.seats[person.seat] != nil || isWaiting(person.seat)
    guard !isKnown else { throw .alreadyAsked }
    let name = try checkedName(person.name)
    let named = Door.Waiting(seat: person.seat, name: name, resumeHash: person.resumeHash)
    guard state.door.isLocked else { return admit(named, &turn) }
    guard state.door.waiting.count < setup.limits.waiting else { throw .doorLocked }
    if let name { state.takenNames.insert(SessionState.key(of: name)) }
    state.door.waiting.append(named)
    turn.say(.lobby(lobbyNotice), to: .seat(person.seat))
    rosterChanged(&turn)
  }

  /// The name as it will be shown; nil where people have no names.
  private func checkedName(_ name: String?) throws(Refusal) -> String? {
    guard setup.workshop.usesNames(in: setup.room) else { return nil }
    guard let name, let checked = try? DisplayName(untrusted: name) else { throw .nameNeeded }
    guard !state.takenNames.contains(checked.skeleton) else { throw .nameTaken }
    return checked.text.string
  }

  mutating func admit(_ person: Door.Waiting, _ turn: inout Turn) {
    let id = person.seat
    record(.seated(id, name: person.name, resumeHash: person.resumeHash), &turn)
    if let circle = person.circle { record(.seatPlaced(id, circle), &turn) }
    state.seats[id]?.isConnected = true
    greet(id, &turn)
    rosterChanged(&turn)
  }

  private mutating func resume(_ id: SeatID, _ hash: [UInt8], _ turn: inout Turn) throws(Refusal) {
    guard state.seats[id] != nil else { throw .unknownSeat }
    record(.resumeRotated(id, resumeHash: hash), &turn)
    let wasOverdue = state.seats[id]?.isOverdue == true
    state.change(id) { state in
      if state.seats[id]?.isForgotten == true { state.forgotten -= 1 }
      state.seats[id]?.isConnected = true
      state.seats[id]?.goneSince = nil
      state.seats[id]?.isOverdue = false
      state.seats[id]?.isForgotten = false
    }
    settle(&turn)
    greet(id, &turn)
    mendRounds(&turn)
    if wasOverdue, keepsTime(id) { tellKeeper(&turn) }
    rosterChanged(&turn)
  }

  /// Gives a seat to its holder, with all that it needs to see.
  private func greet(_ id: SeatID, _ turn: inout Turn) {
    turn.say(.seated(id, isLate: state.seats[id]?.isLate ?? false), to: .seat(id))
    for notice in notices(for: id) { turn.say(notice, to: .seat(id)) }
  }

  private mutating func disconnect(_ id: SeatID, _ turn: inout Turn) {
    if stopWaiting(id) { return rosterChanged(&turn) }
    guard state.seats[id]?.isConnected == true else { return }
    state.seats[id]?.isConnected = false
    markGone(id, since: turn.now)
    rosterChanged(&turn)
  }

  mutating func markGone(_ id: SeatID, since moment: SessionInstant) {
    state.seats[id]?.goneSince = moment
    state.recentlyGone.append(id, since: moment)
    let seats = state.seats
    if state.recentlyGone.count > 2 * seats.count + 64 {
      state.recentlyGone.keep { seats[$0.seat]?.goneSince == $0.since }
    }
    if state.longGone.count > 2 * seats.count + 64 {
      state.longGone.keep { seats[$0.seat]?.goneSince == $0.since }
    }
  }

  /// Somebody goes for good; what they answered stays in the batch.
  mutating func leave(_ id: SeatID, _ reason: DismissalReason, _ turn: inout Turn) {
    if stopWaiting(id) {
      turn.ask(.dismiss(id, reason))
      return rosterChanged(&turn)
    }
    guard state.seats[id] != nil else { return }
    leavePair(id, &turn)
    record(.unseated(id), &turn)
    turn.ask(.dismiss(id, reason))
    if keepsTime(id) {
      state.keeper = nil
      tellKeeper(&turn)
    }
    for place in state.live?.rounds.indices ?? 0..<0 { state.live?.rounds[place].remove(id) }
    mendRounds(&turn)
    settle(&turn)
    rosterChanged(&turn)
  }

  /// Takes somebody off the list before the door.
  private mutating func stopWaiting(_ id: SeatID) -> Bool {
    guard let place = state.door.waiting.firstIndex(where: { $0.seat == id }) else { return false }
    let person = state.door.waiting.remove(at: place)
    if let name = person.name { state.takenNames.remove(SessionState.key(of: name)) }
    return true
  }

  private mutating func stages(_ count: Int, _ turn: inout Turn) {
    guard state.door.stages != max(count, 0) else { return }
    state.door.stages = max(count, 0)
    tellLobby(&turn)
  }

  private mutating func acceptTerms(_ id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard let seat = state.seats[id] else { throw .unknownSeat }
    if !seat.hasAccepted { record(.termsAccepted(id), &turn) }
  }
}
