import WorkshopModel

/// What is said inside a pair, and private wishes before it is formed.
extension Session {
  mutating func pair(_ message: PairMessage, from id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard state.seats[id] != nil else { throw .unknownSeat }
    switch message {
    case .line(let text, let pairing): try relay(text, for: pairing, from: id, &turn)
    case .callHelp: try callHelp(id, &turn)
    case .solo: try goSolo(id, &turn)
    case .rejoin: try rejoin(id, &turn)
    case .avoid(let names): try avoid(names, id, &turn)
    case .together(let name): try together(name, id, &turn)
    }
  }

  /// Passes a line to the others of the pair; it is kept nowhere.
  ///
  /// What was written before its author heard of other people in the pair reaches nobody.
  private mutating func relay(
    _ text: String, for pairing: Int?, from id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    guard let pairs = state.live?.pairs, let role = pairs.role(of: id) else { throw .noPairHere }
    guard pairing == nil || pairing == pairs.pairing(of: id) else { throw .noPairHere }
    guard !state.plan.isClosedOnly else { throw .closedQuestions }
    let said = pairs.linesBySeat[id] ?? 0
    guard said < setup.limits.pairLines, text.count <= setup.limits.pairLineGraphemes else {
      throw .tooMany
    }
    state.live?.pairs?.linesBySeat[id] = said + 1
    let from = state.seats[id]?.name ?? role
    turn.say(.pair(.line(from: from, text: text)), to: .seats(pairs.partners(of: id)))
  }

  /// The console learns that a pair would like a person, not which.
  private mutating func callHelp(_ id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard !isMemberLed else { throw .noFacilitator }
    guard let pairs = state.live?.pairs, let group = pairs.groupOf[id] else { throw .noPairHere }
    guard !pairs.called.contains(group) else { throw .alreadyAsked }
    state.live?.pairs?.called.insert(group)
    state.board.hasPairCall = true
    turn.say(.pair(.helpWanted), to: .consoles)
    turn.say(.signalled(.help), to: .seat(id))
  }

  private mutating func goSolo(_ id: SeatID, _ turn: inout Turn) throws(Refusal) {
    if let step = state.live?.id, let pairs = state.live?.pairs {
      guard let former = pairs.groupOf[id] else { throw .noPairHere }
      leavePair(id, &turn)
      state.live?.pairs?.alone.insert(id)
      state.live?.pairs?.left[id] = former
      state.wishes.solo.insert(id)
      return turn.say(.pair(.solo(step, isWished: true)), to: .seat(id))
    }
    try expectPairs()
    state.wishes.solo.insert(id)
    turn.say(.noteTaken, to: .seat(id))
  }

  /// Back into the pair that was left, if somebody of it is free; else the seat goes on alone, and
  /// takes part in the next pairing, if one comes.
  private mutating func rejoin(_ id: SeatID, _ turn: inout Turn) throws(Refusal) {
    guard var pairs = state.live?.pairs else {
      try expectPairs()
      state.wishes.solo.remove(id)
      return turn.say(.noteTaken, to: .seat(id))
    }
    state.wishes.solo.remove(id)
    let free = pairs.alone.filter {
      !state.wishes.solo.contains($0) && state.seats[$0]?.isPresent == true
    }
    guard let group = pairs.rejoin(id, free: free) else {
      let alone = pairs.alone.contains(id) ? pairNotice(for: id, in: pairs) : nil
      return turn.say(alone ?? .noteTaken, to: .seat(id))
    }
    state.live?.pairs = pairs
    for seat in group {
      if let notice = pairNotice(for: seat, in: pairs) { turn.say(notice, to: .seat(seat)) }
    }
  }

  /// Whether pairs are still to come.
  private func expectPairs() throws(Refusal) {
    guard !pairsToCome.isEmpty else { throw .noPairHere }
  }

  var pairsToCome: [PairWork] {
    state.plan.coming.compactMap { id in
      if case .pair(let work) = state.plan.steps[id]?.kind { work } else { nil }
    }
  }

  private mutating func avoid(_ names: [String], _ id: SeatID, _ turn: inout Turn) throws(Refusal) {
    try expectPairs()
    guard usesNames else { throw .nameNotUsed }
    guard state.seats.count >= setup.limits.progressSeats else { throw .tooFewPresent }
    guard pairsToCome.contains(where: honoursAvoiding) else { throw .avoidNotUsed }
    guard names.count <= setup.limits.avoidNames else { throw .tooMany }
    var others: Set<SeatID> = []
    for name in names { others.insert(try seat(named: name, besides: id)) }
    state.wishes.avoid[id] = others
    turn.say(.noteTaken, to: .seat(id))
  }

  private mutating func together(
    _ name: String, _ id: SeatID, _ turn: inout Turn
  ) throws(Refusal) {
    try expectPairs()
    guard usesNames else { throw .nameNotUsed }
    state.wishes.together[id] = try seat(named: name, besides: id)
    turn.say(.noteTaken, to: .seat(id))
  }

  private func seat(named name: String, besides id: SeatID) throws(Refusal) -> SeatID {
    let key = SessionState.key(of: name)
    let found = state.seats.first { other, seat in
      other != id && seat.name.map { SessionState.key(of: $0) == key } ?? false
    }
    guard let found else { throw .unknownPerson }
    return found.key
  }
}
