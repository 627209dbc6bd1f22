import WorkshopModel

/// Pairs: formed by chance, left alone with their turns, brought back with notice.
extension Session {
  /// Seconds in which people find their partner before the first turn.
  static let pairLeadSeconds = 5

  mutating func formPairs(_ work: PairWork, _ turn: inout Turn) {
    guard let live = state.live else { return }
    var pairs = PairState(work)
    let present = live.parts.keys.filter { state.seats[$0]?.isPresent == true }.sorted()
    let eligible = present.filter { !state.wishes.solo.contains($0) }
    pairs.alone = Set(present).subtracting(eligible)
    pairs.startsAt = live.openedAt.advanced(seconds: Self.pairLeadSeconds)
    if meetsAll(work), eligible.count > 2 {
      pairs.ring = PairRing(eligible, using: &turn.numbers)
    }
    group(eligible, in: &pairs, &turn)
    // By chance, so that no pairing of another step, or from before a restart, has the same number.
    pairs.number(as: Int.random(in: PairState.firstPairings, using: &turn.numbers))
    state.live?.pairs = pairs
    let deadline = live.openedAt.advanced(seconds: pairs.wholeSeconds)
    state.live?.deadline = deadline
  }

  /// Where people are bound to each other every two of them meet, and nobody is ranked.
  private func meetsAll(_ work: PairWork) -> Bool { setup.room.isConstellation && work.size == 2 }

  /// Groups people by the circle method, or by chance with the wishes that count.
  private func group(_ eligible: [SeatID], in pairs: inout PairState, _ turn: inout Turn) {
    if let ring = pairs.ring {
      let isHere = Set(eligible)
      let groups = ring.pairs(in: pairs.rotation).filter { $0.allSatisfy(isHere.contains) }
      let roles = groups.map { $0.shuffled(using: &turn.numbers) }
      pairs.alone.formUnion(isHere.subtracting(groups.flatMap { $0 }))
      return pairs.take(roles)
    }
    var makers = PairMaking(size: pairs.work.size, apart: pairs.met)
    if honoursAvoiding(pairs.work) {
      for (seat, others) in state.wishes.avoid {
        makers.apart.formUnion(others.map { Meeting(seat, $0) })
      }
    }
    makers.circleOf = circlesApart
    if pairs.rotation == 0 { makers.together = mutualWishes(among: Set(eligible)) }
    let groups = makers.groups(of: eligible, using: &turn.numbers)
    pairs.alone.formUnion(groups.filter { $0.count == 1 }.flatMap { $0 })
    pairs.take(groups.filter { $0.count > 1 })
  }

  /// Avoid lists serve only in named sessions of eight or more with one rotation (rules V8).
  func honoursAvoiding(_ work: PairWork) -> Bool {
    work.allowsAvoid && work.rotate == 1 && !meetsAll(work) && usesNames
      && state.seats.count >= setup.limits.progressSeats
  }

  var usesNames: Bool { setup.workshop.usesNames(in: setup.room) }

  private func mutualWishes(among eligible: Set<SeatID>) -> [[SeatID]] {
    state.wishes.together.keys.sorted().compactMap { seat in
      guard let other = state.wishes.together[seat], seat < other else { return nil }
      guard state.wishes.together[other] == seat else { return nil }
      return eligible.contains(seat) && eligible.contains(other) ? [seat, other] : nil
    }
  }

  func tellPairs(_ pairs: PairState, _ turn: inout Turn) {
    for group in pairs.groups {
      for seat in group {
        if let notice = pairNotice(for: seat, in: pairs) { turn.say(notice, to: .seat(seat)) }
      }
    }
    guard let id = state.live?.id else { return }
    let wished = pairs.alone.intersection(state.wishes.solo)
    for (seats, isWished) in [(wished, true), (pairs.alone.subtracting(wished), false)]
    where !seats.isEmpty {
      turn.say(.pair(.solo(id, isWished: isWished)), to: .seats(seats.sorted()))
    }
  }

  func pairNotice(for seat: SeatID, in pairs: PairState) -> Notice? {
    guard let id = state.live?.id else { return nil }
    if pairs.alone.contains(seat) {
      return .pair(.solo(id, isWished: state.wishes.solo.contains(seat)))
    }
    guard let role = pairs.role(of: seat) else { return nil }
    let partners = pairs.partners(of: seat)
    return .pair(
      .paired(
        id, role: role, partners: partners.compactMap { state.seats[$0]?.name },
        size: partners.count + 1, startsAt: pairs.startsAt, pairing: pairs.pairing(of: seat)))
  }

  mutating func rotatePairs(_ turn: inout Turn) {
    guard var pairs = state.live?.pairs, let startsAt = pairs.rotatesAt else { return }
    let seats = state.seats
    let unpaired = pairs.alone.filter { !state.wishes.solo.contains($0) }
    let eligible = (pairs.groups.flatMap { $0 } + unpaired).filter { seats[$0]?.isPresent == true }
      .sorted()
    pairs.alone.subtract(unpaired)
    pairs.rotation += 1
    pairs.startsAt = startsAt
    group(eligible, in: &pairs, &turn)
    pairs.number(as: pairs.pairing + 1)
    state.live?.pairs = pairs
    tellPairs(pairs, &turn)
  }

  /// Takes a seat out of its pair; whoever is left alone goes on alone.
  mutating func leavePair(_ id: SeatID, _ turn: inout Turn) {
    guard let step = state.live?.id, state.live?.pairs != nil else { return }
    guard let left = state.live?.pairs?.remove(id) else { return }
    turn.say(.pair(.solo(step)), to: .seat(left))
  }

  mutating func callBack(_ turn: inout Turn) throws(Refusal) {
    guard let pairs = state.live?.pairs else { throw .noPairHere }
    guard !pairs.isReturning else { throw .alreadyAsked }
    let moment = turn.now.advanced(seconds: setup.limits.noticeSeconds)
    let deadline = min(state.live?.deadline ?? moment, moment)
    state.live?.pairs?.isReturning = true
    state.live?.told.closingSoon = true
    state.live?.deadline = deadline
    turn.say(.pair(.returning(at: deadline)), to: .everyone)
  }
}

extension PairState {
  /// All turns of all rotations, with time to find each other and to come back.
  var wholeSeconds: Int { turnsSeconds * rotations + 30 }
}
