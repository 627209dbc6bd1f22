import WorkshopModel

/// What everybody in a round is told of it.
extension Session {
  mutating func tellRound(_ place: Int, _ turn: inout Turn) {
    guard let live = state.live else { return }
    let round = live.rounds[place]
    let everyone = live.isGrouped ? round.members : state.seats.keys.sorted()
    let connected = everyone.filter { state.seats[$0]?.isConnected == true }
    let others = connected.filter { $0 != round.speaker }
    if let speaker = round.speaker, connected.contains(speaker) {
      turn.say(notice(of: round, for: speaker), to: .seat(speaker))
    }
    let taking = others.filter { mayTake($0, in: round) }
    if let first = taking.first { turn.say(notice(of: round, for: first), to: .seats(taking)) }
    let rest = others.filter { !mayTake($0, in: round) }
    if !rest.isEmpty { turn.say(notice(of: round, for: nil), to: .seats(rest)) }
    guard !live.isGrouped else { return }
    turn.show(notice(of: round, for: nil), to: .consoles)
    turn.say(notice(of: round, for: nil), to: .stages)
  }

  /// The round as a seat finds it that comes back.
  func roundNotice(for seat: SeatID) -> Notice? {
    guard let live = state.live, live.isOpen else { return nil }
    if let own = live.rounds.first(where: { $0.members.contains(seat) }) {
      return notice(of: own, for: seat)
    }
    return roundNotice
  }

  /// The round as consoles and stages find it: none where each circle has its own.
  var roundNotice: Notice? {
    guard let live = state.live, live.isOpen, !live.isGrouped else { return nil }
    return live.rounds.first.map { notice(of: $0, for: nil) }
  }

  private func mayTake(_ seat: SeatID, in round: RoundState) -> Bool {
    guard round.work.order == .offered, round.speaker == nil, !round.isOver else { return false }
    return round.waiting.contains(seat) && state.seats[seat]?.isPresent == true
  }

  private func notice(of round: RoundState, for seat: SeatID?) -> Notice {
    let speaker = round.speaker
    let toward = speaker.flatMap { round.toward[$0] }
    return .round(
      RoundNotice(
        step: round.step, turn: round.turn, of: round.turns,
        speaker: speaker.flatMap { state.seats[$0]?.name }, isYours: seat != nil && speaker == seat,
        mayTake: seat.map { mayTake($0, in: round) } ?? false,
        toward: toward.flatMap { state.seats[$0]?.name },
        endsAt: state.heldAt == nil ? round.endsAt : nil, isTyped: round.isTyped,
        isOver: round.isOver))
  }
}
