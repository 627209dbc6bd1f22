import WorkshopModel

/// The circle method: one place stands still and the others move on, so that every two meet once.
package struct PairRing: Hashable, Sendable {
  /// Everybody's place, with an empty one where their number is odd.
  private let places: [SeatID?]

  /// A ring by chance.
  init(_ people: [SeatID], using numbers: inout some RandomNumberGenerator) {
    let shuffled: [SeatID?] = people.shuffled(using: &numbers)
    places = shuffled.count.isMultiple(of: 2) ? shuffled : shuffled + [nil]
  }

  /// So many pairings let every two meet.
  var rotations: Int { max(places.count - 1, 1) }

  /// The pairs of a rotation, counted from 0; whoever sits before the empty place is in none.
  func pairs(in rotation: Int) -> [[SeatID]] {
    guard places.count > 1 else { return [] }
    let turning = places.count - 1
    func place(_ number: Int) -> SeatID? {
      number == 0 ? places[0] : places[1 + (number - 1 + rotation) % turning]
    }
    return (0..<places.count / 2).compactMap { number in
      guard let one = place(number), let other = place(turning - number) else { return nil }
      return [one, other]
    }
  }
}
