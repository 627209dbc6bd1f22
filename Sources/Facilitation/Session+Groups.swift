public import WorkshopModel

/// Steps addressed to each circle or each pair: whose eyes they are for is decided at opening.
extension Session {
  /// What holds for one seat in a step: its group's terms, or its own eyes alone without a group.
  public func terms(of id: StepID, for seat: SeatID) -> OpenTerms? {
    guard let held = state.history[id] else { return nil }
    guard !held.groups.isEmpty else { return held.terms }
    let isPart = id == state.live?.id && state.live?.parts[seat] != nil
    guard isPart || held.participants.contains(seat) else { return held.terms }
    return held.groupOf[seat].map { held.groups[$0].terms } ?? held.terms.ownEyes
  }

  /// Whether a step is for the eyes of circles or pairs rather than of the room.
  func isAddressed(_ step: Step, _ terms: OpenTerms) -> Bool {
    guard [.room, .signed, .mutual, .pair].contains(step.reveal), !terms.isAllClear else {
      return false
    }
    switch step.kind.type {
    case .choice, .scale, .grid, .rank, .statements, .text, .words, .match, .round: break
    default: return false
    }
    return switch step.addressee {
    case .everyone: false
    case .circle: setup.circles > 0
    case .pair: true
    }
  }

  /// The circles or pairs of two or more among a step's participants.
  func groups(
    for step: Step, among participants: [SeatID], _ turn: inout Turn
  ) -> [StepGroup] {
    let parties =
      step.addressee == .pair ? pairs(among: participants, &turn) : circles(among: participants)
    return parties.filter { $0.count > 1 }.map { seats in
      let present = seats.count { state.seats[$0]?.isPresent == true }
      let room = seats.count == 2 && step.addressee == .pair ? RoomKind.pair : .constellation
      return StepGroup(seats: seats.sorted(), terms: opening(step, room, present))
    }
  }

  private func circles(among participants: [SeatID]) -> [[SeatID]] {
    var members: [CircleID: [SeatID]] = [:]
    for seat in participants {
      if let circle = state.seats[seat]?.circle { members[circle, default: []].append(seat) }
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The pairs that met last as far as they are here; the others are paired anew by chance.
  private func pairs(among participants: [SeatID], _ turn: inout Turn) -> [[SeatID]] {
    let isHere = Set(participants)
    let kept = state.lastPairs.groups.map { $0.filter(isHere.contains) }.filter { $0.count > 1 }
    let placed = state.lastPairs.alone.union(kept.flatMap { $0 })
    var makers = PairMaking(size: 2, apart: [])
    makers.circleOf = circlesApart
    let rest = participants.filter { !placed.contains($0) }
    return kept + makers.groups(of: rest, using: &turn.numbers)
  }

  /// The circles whose people are not paired with each other in a group.
  var circlesApart: [SeatID: CircleID] {
    guard !setup.room.isConstellation, setup.circles > 0 else { return [:] }
    return state.seats.compactMapValues(\.circle)
  }

  /// Shows each group its own view; consoles and stages see none.
  func sayGroupViews(of id: StepID, _ turn: inout Turn) {
    guard let held = state.history[id], held.isShown, let reading = held.reading else { return }
    for (group, payload) in zip(held.groups, reading.groups) {
      guard let payload else { continue }
      turn.say(.view(id, payload: payload, facilitatorOnly: false), to: .seats(group.seats))
    }
  }

  /// What a seat's own group was shown.
  func groupView(of id: StepID, for seat: SeatID) -> Notice? {
    guard let held = state.history[id], held.isShown, let reading = held.reading,
      let place = held.groupOf[seat], reading.groups.indices.contains(place),
      let payload = reading.groups[place]
    else { return nil }
    return .view(id, payload: payload, facilitatorOnly: false)
  }
}

extension OpenTerms {
  /// The same terms where an answer stays on its author's own screen.
  var ownEyes: OpenTerms {
    OpenTerms(reveal: .onlySelf, k: k, present: present, facilitatorLooksFirst: false, room: room)
  }
}
