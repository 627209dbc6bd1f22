import WorkshopModel

/// Groups of a size by chance, keeping some people apart as far as it goes.
struct PairMaking {
  /// How often a group that should not be is mixed with another one.
  static let triesPerGroup = 32

  let size: Int
  /// Those who should not meet.
  var apart: Set<Meeting>
  /// Where people of one circle should not meet: the circle of each.
  var circleOf: [SeatID: CircleID] = [:]
  /// Those who asked for each other.
  var together: [[SeatID]] = []

  init(size: Int, apart: Set<Meeting>) {
    self.size = max(size, 2)
    self.apart = apart
  }

  /// Groups of the size; one over makes a larger group, several over make a smaller one.
  func groups(
    of people: [SeatID], using numbers: inout some RandomNumberGenerator
  ) -> [[SeatID]] {
    let agreed = size == 2 ? together : []
    let taken = Set(agreed.flatMap { $0 })
    let others = people.filter { !taken.contains($0) }.shuffled(using: &numbers)
    var groups = cut(others)
    separate(&groups, using: &numbers)
    groups += agreed.map { $0.shuffled(using: &numbers) }
    if let alone = groups.firstIndex(where: { $0.count == 1 }), groups.count > 1 {
      let person = groups.remove(at: alone)
      let place = Int.random(in: groups.indices, using: &numbers)
      groups[place] += person
    }
    return groups
  }

  private func cut(_ people: [SeatID]) -> [[SeatID]] {
    var groups = stride(from: 0, to: people.count, by: size).map { start in
      Array(people[start..<min(start + size, people.count)])
    }
    if groups.count > 1, let last = groups.last, last.count == 1 {
      groups.removeLast()
      groups[groups.count - 1] += last
    }
    return groups
  }

  private var keepsApart: Bool { !apart.isEmpty || !circleOf.isEmpty }

  private func conflicts(_ group: [SeatID]) -> Int {
    guard keepsApart else { return 0 }
    return Meeting.all(in: group).count { meeting in
      let circle = circleOf[meeting.first]
      return apart.contains(meeting) || circle != nil && circle == circleOf[meeting.second]
    }
  }

  /// Swaps people out of groups that should not be, as long as that helps.
  private func separate(
    _ groups: inout [[SeatID]], using numbers: inout some RandomNumberGenerator
  ) {
    guard keepsApart, groups.count > 1 else { return }
    for place in groups.indices {
      for _ in 0..<Self.triesPerGroup where conflicts(groups[place]) > 0 {
        let other = Int.random(in: groups.indices, using: &numbers)
        if other != place { swap(place, other, in: &groups, using: &numbers) }
      }
    }
  }

  private func swap(
    _ place: Int, _ other: Int, in groups: inout [[SeatID]],
    using numbers: inout some RandomNumberGenerator
  ) {
    var one = groups[place]
    var two = groups[other]
    let here = Int.random(in: one.indices, using: &numbers)
    let there = Int.random(in: two.indices, using: &numbers)
    (one[here], two[there]) = (two[there], one[here])
    let before = conflicts(groups[place]) + conflicts(groups[other])
    guard conflicts(one) + conflicts(two) < before else { return }
    groups[place] = one
    groups[other] = two
  }
}
