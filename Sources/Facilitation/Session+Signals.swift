import WorkshopModel

/// A private note on its way to the console.
struct Note {
  let seat: SeatID
  let text: String
  let isSigned: Bool
}

/// Signals and notes: heard at once, told on a tick, with no name beside them (rules T5).
extension Session {
  mutating func hear(_ signal: Signal, from id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard let seat = state.seats[id] else { throw .unknownSeat }
    if signal == .help, isMemberLed { throw .noFacilitator }
    switch signal {
    case .slower: state.board.slower.insert(id)
    case .moreTime: state.board.moreTime.insert(id)
    case .stepOut, .stepBack:
      let isOut = signal == .stepOut
      guard seat.isSteppedOut != isOut else { break }
      state.change(id) { $0.seats[id]?.isSteppedOut = isOut }
      mendRounds(&turn)
      settle(&turn)
      rosterChanged(&turn, onTick: true)
    case .help:
      guard state.board.helped.insert(id).inserted else { break }
      if !state.board.calls.contains(id) { state.board.calls.append(id) }
      turn.say(.helpWanted(who: publicName(of: id)), to: .consoles)
    }
    if signal != .stepOut, signal != .stepBack { scheduleBoard(turn.now) }
    turn.say(.signalled(signal), to: .seat(id))
  }

  /// The calls that stand, for a console that has just come: they may have been made to nobody.
  var standingCalls: [Notice] {
    let calls = state.board.calls.filter { state.seats[$0] != nil }
    let pairs: [Notice] = state.board.hasPairCall ? [.pair(.helpWanted)] : []
    return calls.map { .helpWanted(who: publicName(of: $0)) } + pairs
  }

  /// Whoever called was seen to; whoever calls again is heard again.
  mutating func seeToCalls() {
    (state.board.calls, state.board.hasPairCall, state.board.helped) = ([], false, [])
    state.live?.pairs?.called = []
  }

  /// The display name, or the letter by which the console knows the seat.
  func publicName(of id: SeatID) -> String {
    guard let seat = state.seats[id] else { return "" }
    return seat.name ?? SeatLetter.text(seat.letter)
  }

  mutating func take(_ note: Note, _ turn: inout Turn) throws(Refusal) {
    guard let seat = state.seats[note.seat] else { throw .unknownSeat }
    guard !isMemberLed else { throw .noFacilitator }
    let earlier = state.board.notesBySeat[note.seat] ?? 0
    let limits = setup.limits
    guard earlier < limits.notesPerSeat, state.board.notes.count < limits.notesPerTick,
      note.text.count <= limits.noteGraphemes
    else { throw .tooMany }
    let name = seat.name ?? publicSeat(seat)
    state.board.notes.append(NoteLine(text: note.text, signedBy: note.isSigned ? name : nil))
    state.board.notesBySeat[note.seat] = earlier + 1
    scheduleBoard(turn.now)
    turn.say(.noteTaken, to: .seat(note.seat))
  }

  /// What somebody without a name signs with.
  private func publicSeat(_ seat: Seat) -> String {
    setup.words.seat.replacing("{letter}", with: SeatLetter.text(seat.letter))
  }

  private mutating func scheduleBoard(_ now: SessionInstant) {
    state.board.schedule(after: now, seconds: setup.limits.signalSeconds)
  }

  /// Tells the console what came in since the last tick.
  mutating func flushBoard(_ turn: inout Turn) {
    let present = state.seats.values.count { $0.isPresent }
    let slower = CoarseCount(state.board.slower.count, of: present)
    let moreTime = CoarseCount(state.board.moreTime.count, of: present)
    state.board.nextTick = nil
    if slower != state.board.slowerTold || moreTime != state.board.moreTimeTold {
      turn.say(.signals(slower: slower, moreTime: moreTime), to: .consoles)
    }
    if !state.board.notes.isEmpty {
      turn.say(.notes(state.board.notes.shuffled(using: &turn.numbers)), to: .consoles)
    }
    state.board.notes = []
    state.board.slower = []
    state.board.moreTime = []
    state.board.helped = []
    state.board.slowerTold = slower
    state.board.moreTimeTold = moreTime
    if slower != .none || moreTime != .none { scheduleBoard(turn.now) }
  }
}
