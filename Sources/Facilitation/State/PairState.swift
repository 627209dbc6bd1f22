package import WorkshopModel

/// The pairs of an open pair step; what they say is passed on and never kept.
package struct PairState: Hashable, Sendable {
  package let work: PairWork
  package var groups: [[SeatID]] = []
  /// The groups as they were formed: a seat keeps its role to the end of the rotation.
  package var formed: [[SeatID]] = []
  /// The place of each paired seat in `groups`.
  package var groupOf: [SeatID: Int] = [:]
  /// Those who work alone.
  package var alone: Set<SeatID> = []
  /// The place of the group that a seat left in this rotation to work alone.
  package var left: [SeatID: Int] = [:]
  /// Who has met whom in an earlier rotation.
  package var met: Set<Meeting> = []
  package var linesBySeat: [SeatID: Int] = [:]
  /// Groups that have called for a person in this rotation.
  package var called: Set<Int> = []
  package var rotation = 0
  /// The number of the latest pairing: each rotation has its own, and so has each pair to which
  /// somebody came back.
  private(set) var pairing = 0
  /// The pairings of the groups to which somebody came back in this rotation.
  private var regrouped: [Int: Int] = [:]
  /// The number of the rotation's own pairing.
  private var formedAs = 0
  /// Where every two are to meet: everybody's place in the circle method.
  package var ring: PairRing?
  package var startsAt = SessionInstant(milliseconds: 0)
  package var isReturning = false

  init(_ work: PairWork) { self.work = work }

  /// The numbers of a step's first pairing: above those of answers, with room for all that follow.
  static let firstPairings = 1_000_000...900_000_000

  /// The length of all turns of one rotation.
  var turnsSeconds: Int { work.turns.reduce(0) { $0 + $1.seconds } }

  /// How many pairings follow each other.
  var rotations: Int { max(work.rotate, ring?.rotations ?? 1, 1) }

  /// When the next rotation begins; nil in the last one.
  var rotatesAt: SessionInstant? {
    guard rotation + 1 < rotations, !isReturning, turnsSeconds > 0 else { return nil }
    return startsAt.advanced(seconds: turnsSeconds)
  }

  /// "A", "B", "C", by the place in the group as it was formed.
  func role(of seat: SeatID) -> String? {
    guard let group = groupOf[seat], let place = formed[group].firstIndex(of: seat) else {
      return nil
    }
    return SeatLetter.text(place)
  }

  /// The number of the pairing of a seat's group.
  func pairing(of seat: SeatID) -> Int {
    groupOf[seat].flatMap { regrouped[$0] } ?? formedAs
  }

  /// The others of a seat's group.
  func partners(of seat: SeatID) -> [SeatID] {
    guard let group = groupOf[seat] else { return [] }
    return groups[group].filter { $0 != seat }
  }

  /// Gives all the groups, as they are formed now, one number.
  mutating func number(as pairing: Int) {
    self.pairing = pairing
    formedAs = pairing
    regrouped = [:]
  }

  mutating func take(_ formed: [[SeatID]]) {
    groups = formed
    self.formed = formed
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

  /// Takes a seat back into the group that it left, with those of it who are free; gives the group,
  /// nil where nobody of it is there any more.
  mutating func rejoin(_ seat: SeatID, free: Set<SeatID>) -> [SeatID]? {
    guard alone.contains(seat), let place = left[seat] else { return nil }
    let here = Set(groups[place])
    let group = formed[place].filter { $0 == seat || here.contains($0) || free.contains($0) }
    guard group.count > 1 else { return nil }
    alone.subtract(group)
    for member in group {
      left[member] = nil
      groupOf[member] = place
    }
    groups[place] = group
    pairing += 1
    regrouped[place] = pairing
    return group
  }

  mutating func shift(_ milliseconds: Int64) {
    startsAt = startsAt.advanced(milliseconds: milliseconds)
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
