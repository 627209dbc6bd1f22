import WorkshopModel

/// Rounds: one turn after the other, by chance, by the facilitator's word or by offer.
extension Session {
  /// Begins a round in the room, or in each circle or pair, with those who are present.
  mutating func beginRounds(_ work: RoundWork, _ turn: inout Turn) {
    guard let live = state.live, live.isOpen else { return }
    let present = live.parts.keys.filter { state.seats[$0]?.isPresent == true }.sorted()
    let groups = state.history[live.id]?.groups ?? []
    let isHere = Set(present)
    let parties = live.isGrouped ? groups.map { $0.seats.filter(isHere.contains) } : [present]
    state.live?.rounds = parties.filter { !$0.isEmpty }.map { members in
      let isLarge = !setup.room.isConstellation && members.count > setup.limits.spokenSeats
      var round = RoundState(work, of: live.id, members: members, using: &turn.numbers)
      round.isTyped = (round.isTyped || isLarge) && !state.plan.isClosedOnly
      return round
    }
    for place in state.live?.rounds.indices ?? 0..<0 {
      if work.order == .offered { tellRound(place, &turn) } else { callNext(place, &turn) }
    }
  }

  /// Turns that were written are spoken from here on.
  mutating func speakRounds(_ turn: inout Turn) {
    for place in state.live?.rounds.indices ?? 0..<0 {
      guard state.live?.rounds[place].isTyped == true else { continue }
      state.live?.rounds[place].isTyped = false
      tellRound(place, &turn)
    }
  }

  /// After a restart the round starts again, since no journal knows it.
  mutating func beginRoundsAgain(_ turn: inout Turn) {
    guard let live = state.live, live.isOpen, live.rounds.isEmpty else { return }
    if case .round(let work) = state.currentStep?.kind { beginRounds(work, &turn) }
  }

  mutating func round(
    _ message: RoundMessage, from id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    guard state.seats[id] != nil else { throw .unknownSeat }
    guard let place = state.live?.rounds.firstIndex(where: { $0.members.contains(id) }),
      let round = state.live?.rounds[place]
    else { throw .noRoundHere }
    switch message {
    case .take:
      guard round.work.order == .offered, round.speaker == nil, round.waiting.contains(id) else {
        throw .notYourTurn
      }
      give(id, place, &turn)
    case .done:
      guard round.speaker == id else { throw .notYourTurn }
      endTurn(place, &turn)
    case .say(let text):
      guard !state.plan.isClosedOnly else { throw .closedQuestions }
      guard round.isTyped else { throw .noRoundHere }
      guard round.speaker == id else { throw .notYourTurn }
      try relay(text, from: id, in: round, &turn)
      endTurn(place, &turn)
    }
  }

  private func relay(
    _ text: String, from id: SeatID, in round: RoundState, _ turn: inout Turn
  ) throws(Refusal) {
    guard let live = state.live, text.count <= setup.limits.roundLineGraphemes else {
      throw .tooMany
    }
    let line = Notice.roundLine(live.id, from: state.seats[id]?.name, text: text)
    turn.say(line, to: live.isGrouped ? .seats(round.members) : .everyone)
  }

  /// The facilitator's word: the next turn, or a person's.
  mutating func callTurn(_ letter: String?, _ turn: inout Turn) throws(Refusal) {
    guard let live = state.live, live.isOpen, case .round = state.currentStep?.kind else {
      throw .noRoundHere
    }
    if live.rounds.isEmpty { return beginRoundsAgain(&turn) }
    if let letter { return try callPerson(letter, &turn) }
    var hasCalled = false
    for place in live.rounds.indices where !live.rounds[place].isOver {
      let round = live.rounds[place]
      if round.work.order == .offered {
        guard round.speaker != nil else { continue }
        endTurn(place, &turn)
      } else {
        callNext(place, &turn)
      }
      hasCalled = true
    }
    guard hasCalled else { throw .nobodyWaiting }
  }

  private mutating func callPerson(_ letter: String, _ turn: inout Turn) throws(Refusal) {
    guard let seat = person(called: letter), state.seats[seat]?.isPresent == true,
      let place = state.live?.rounds.firstIndex(where: { $0.waiting.contains(seat) })
    else { throw .unknownPerson }
    give(seat, place, &turn)
  }

  /// Ends the turn and goes on: by chance where that is the order, else by somebody's word.
  private mutating func endTurn(_ place: Int, _ turn: inout Turn) {
    state.live?.rounds[place].endTurn()
    if !goOn(place, &turn) { tellRound(place, &turn) }
  }

  /// Calls the next or ends the round, where it is time for either; gives whether it was.
  private mutating func goOn(_ place: Int, _ turn: inout Turn) -> Bool {
    guard let round = state.live?.rounds[place] else { return false }
    let mayCome = round.waiting.contains { state.seats[$0]?.mayTakePart == true }
    let isCalled = round.work.order == .shuffled || round.work.order == .assigned
    guard !mayCome || isCalled && nextSpeaker(in: round) != nil else { return false }
    callNext(place, &turn)
    return true
  }

  /// Whoever chance would call; people who are away are passed over without a word.
  private func nextSpeaker(in round: RoundState) -> SeatID? {
    round.waiting.first { state.seats[$0]?.isPresent == true }
  }

  private mutating func callNext(_ place: Int, _ turn: inout Turn) {
    guard let round = state.live?.rounds[place] else { return }
    if let seat = nextSpeaker(in: round) { return give(seat, place, &turn) }
    state.live?.rounds[place].finish()
    tellRound(place, &turn)
    let allOver = state.live?.rounds.allSatisfy(\.isOver) ?? false
    if allOver, state.autoCloses, state.currentStep?.close == .all { closeStep(&turn) }
  }

  private mutating func give(_ seat: SeatID, _ place: Int, _ turn: inout Turn) {
    let moment = stepTime(turn.now)
    state.live?.rounds[place].begin(seat, at: moment)
    tellRound(place, &turn)
  }

  /// Goes on where the speaker has left, stepped out or been gone for long, or the next is back.
  mutating func mendRounds(_ turn: inout Turn) {
    for place in state.live?.rounds.indices ?? 0..<0 {
      guard let round = state.live?.rounds[place], !round.isOver else { continue }
      if let speaker = round.speaker {
        if state.seats[speaker]?.mayTakePart != true { endTurn(place, &turn) }
      } else {
        _ = goOn(place, &turn)
      }
      if state.live?.isOpen != true { return }
    }
  }

  /// When the next turn ends by its clock; only where time is hard.
  func turnMoment(of live: LiveStep) -> SessionInstant? {
    guard state.currentStep?.time == .hard else { return nil }
    return live.rounds.compactMap(\.endsAt).min()
  }

  mutating func passTurns(_ turn: inout Turn) {
    for place in state.live?.rounds.indices ?? 0..<0 {
      guard let end = state.live?.rounds[place].endsAt, end <= turn.now else { continue }
      endTurn(place, &turn)
      if state.live?.isOpen != true { return }
    }
  }
}
