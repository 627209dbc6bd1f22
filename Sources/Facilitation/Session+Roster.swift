import WorkshopModel

/// How many are here: told at once where that harms nobody, else on a tick.
extension Session {
  /// `onTick` is for stepping out and back: who watches the count must not see who it was.
  mutating func rosterChanged(_ turn: inout Turn, onTick: Bool = false) {
    let isSmall = state.seats.count <= setup.limits.rosterAtOnceSeats
    let waits = onTick || state.live?.isOpen == true
    if isSmall, !waits { return tellRoster(&turn) }
    guard state.rosterDue == nil else { return }
    let pause = 1 + state.seats.count / setup.limits.rosterSeatsPerSecond
    let seconds = waits ? setup.limits.progressSeconds : pause
    state.rosterDue = turn.now.nextMultiple(ofSeconds: seconds)
  }

  mutating func tellRoster(_ turn: inout Turn) {
    state.rosterDue = nil
    if state.lobbyTold != lobbyNotice {
      // Everybody counts along in the lobby and at a gate; consoles go on counting (rules P2).
      state.stage == .lobby ? tellLobby(&turn) : tellConsolesLobby(&turn)
    }
    turn.say(.people(peopleNotice), to: .consoles)
  }

  mutating func tellLobby(_ turn: inout Turn) {
    let notice = lobbyNotice
    state.lobbyTold = notice
    turn.say(.lobby(notice), to: .everyone)
  }

  private mutating func tellConsolesLobby(_ turn: inout Turn) {
    state.lobbyTold = lobbyNotice
    turn.say(.lobby(lobbyNotice), to: .consoles)
  }

  /// Seats as they are counted aloud, in the lobby and at a gate (rules P2).
  public var countedSeats: Int { state.seats.count - state.forgotten }

  var lobbyNotice: LobbyNotice {
    var notice = LobbyNotice(
      seats: countedSeats, stages: state.door.stages,
      facilitatorPresent: state.door.isFacilitatorPresent,
      isLocked: state.door.isLocked || state.door.isClosed,
      startsLateMinutes: state.door.startsLateMinutes, helpers: state.door.helpers)
    notice.expectsPairs = !pairsToCome.isEmpty
    return notice
  }

  var peopleNotice: PeopleNotice {
    let here = state.seats.values.count { $0.isConnected && !$0.isSteppedOut }
    let listed = state.letters.keys.sorted().prefix(setup.limits.lettersListed)
    return PeopleNotice(
      present: here, away: state.seats.count - here, waiting: state.door.waiting.count,
      letters: listed.map(entry))
  }

  /// A letter, with the display name where people have names.
  private func entry(_ letter: Int) -> String {
    let text = SeatLetter.text(letter)
    guard let name = state.letters[letter].flatMap({ state.seats[$0]?.name }) else { return text }
    return "\(text) \(name)"
  }
}
