package import WorkshopModel

/// The pairs of an open pair step; what they say is passed on and never kept.
package struct PairState: Hashable, Sendable {
  package let work: PairWork
  package var groups: [[SeatID]] = []
  /// The place of each paired seat in `groups`.
  package var groupOf: [SeatID: Int] = [:]
  /// Those who work alone.
  package var alone: Set<SeatID> = []
  /// The groups that seats left in this rotation to work alone, as they were before.
  package var left: [SeatID: FormerGroup] = [:]
  /// Who has met whom in an earlier rotation.
  package var met: Set<Meeting> = []
  package var linesBySeat: [SeatID: Int] = [:]
  /// Groups that have called for a person in this rotation.
  package var called: Set<Int> = []
  package var rotation = 0
  /// Where every two are to meet: everybody's place in the circle method.
  package var ring: PairRing?
  package var startsAt = SessionInstant(milliseconds: 0)
  package var isReturning = false

  init(_ work: PairWork) { self.work = work }

  /// The length of all turns of one rotation.
  var turnsSeconds: Int { work.turns.reduce(0) { $0 + $1.seconds } }

  /// How many pairings follow each other.
  var rotations: Int { max(work.rotate, ring?.rotations ?? 1, 1) }

  /// When the next rotation begins; nil in the last one.
  var rotatesAt: SessionInstant? {
    guard rotation + 1 < rotations, !isReturning, turnsSeconds > 0 else { return nil }
    return startsAt.advanced(seconds: turnsSeconds)
  }

  /// "A", "B", "C", by the place in the group.
  func role(of seat: SeatID) -> String? {
    guard let group = groupOf[seat], let place = groups[group].firstIndex(of: seat) else {
      return nil
    }
    return SeatLetter.text(place)
  }

  /// The others of a seat's group.
  func partners(of seat: SeatID) -> [SeatID] {
    guard let group = groupOf[seat] else { return [] }
    return groups[group].filter { $0 != seat }
  }

  mutating func take(_ formed: [[SeatID]]) {
    groups = formed
    groupOf = [:]
    called = []
    left = [:]
    for (place, group) in formed.enumerated() {
      for seat in group { groupOf[seat] = place }
      met.formUnion(Meeting.all(in: group))
    }
  }

  /// Takes a seat out; gives the one who is then left alone, if any.
  mutating func remove(_ seat: SeatID) -> SeatID? {
    alone.remove(seat)
    left[seat] = nil
    guard let group = groupOf.removeValue(forKey: seat) else { return nil }
    groups[group].removeAll { $0 == seat }
    guard groups[group].count == 1, let last = groups[group].first else { return nil }
    groups[group] = []
    groupOf[last] = nil
    alone.insert(last)
    return last
  }

  /// Where a seat is now, to come back to.
  func place(of seat: SeatID) -> FormerGroup? {
    groupOf[seat].map { FormerGroup(group: $0, seats: groups[$0]) }
  }

  /// Takes a seat back into the group that it left, with those of it who are free; gives the group,
  /// nil where nobody of it is there any more.
  mutating func rejoin(_ seat: SeatID, free: Set<SeatID>) -> [SeatID]? {
    guard alone.contains(seat), let former = left[seat] else { return nil }
    let others = Set(groups[former.group]).union(former.seats.filter(free.contains))
      .subtracting([seat])
    guard !others.isEmpty else { return nil }
    let group = others.union([seat]).sorted { former.comes($0, before: $1) }
    alone.subtract(group)
    left[seat] = nil
    groups[former.group] = group
    for member in group { groupOf[member] = former.group }
    return group
  }

  mutating func shift(_ milliseconds: Int64) {
    startsAt = startsAt.advanced(milliseconds: milliseconds)
  }
}

/// A group as it was before somebody left it.
package struct FormerGroup: Hashable, Sendable {
  /// Its place among the groups.
  let group: Int
  /// Its seats, in the order of their roles.
  let seats: [SeatID]

  /// Whether one seat's role came before another's.
  func comes(_ one: SeatID, before other: SeatID) -> Bool {
    let places = [one, other].map { seats.firstIndex(of: $0) ?? seats.count }
    return places[0] == places[1] ? one < other : places[0] < places[1]
  }
}

/// Two seats, in either order.
package struct Meeting: Hashable, Sendable {
  let first: SeatID
  let second: SeatID

  init(_ one: SeatID, _ other: SeatID) {
    first = min(one, other)
    second = max(one, other)
  }

  static func all(in group: [SeatID]) -> [Meeting] {
    group.indices.flatMap { place in
      group[(place + 1)...].map { Meeting(group[place], $0) }
    }
  }
}

/// The pairs that met last, for steps that are addressed to pairs; in memory only.
package struct LastPairs: Hashable, Sendable {
  package var groups: [[SeatID]] = []
  package var alone: Set<SeatID> = []
}

/// Private wishes for the next pairs; dropped when those pairs have met.
package struct PairWishes: Hashable, Sendable {
  package var solo: Set<SeatID> = []
  /// Whom a seat would rather not meet.
  package var avoid: [SeatID: Set<SeatID>] = [:]
  /// Whom a seat asks to be with.
  package var together: [SeatID: SeatID] = [:]

  mutating func forget(_ seat: SeatID) {
    solo.remove(seat)
    avoid[seat] = nil
    together[seat] = nil
  }
}
