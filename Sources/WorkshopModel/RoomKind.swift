/// Which of the two rooms a session is (see the product page, "Two rooms").
public enum RoomKind: String, Hashable, Sendable, CaseIterable {
  /// Strangers: mixing, thresholds, no trail of one person.
  case group
  /// People bound to each other: mutual reveal, signing, private reflection.
  case constellation
  /// Two people.
  case pair

  /// Whether the people know each other, so that mixing alone protects nobody.
  public var isConstellation: Bool { self != .group }
}

/// Who holds the session.
public enum Leadership: String, Hashable, Sendable, CaseIterable {
  /// A facilitator with a console.
  case facilitator
  /// One of the members keeps time and sees nothing that the others do not.
  case member
}

/// Whether people are called by a name that they choose.
public enum NamePolicy: String, Hashable, Sendable, CaseIterable {
  /// Nobody has a name in the session.
  case none
  /// Everybody chooses a display name on joining.
  case chosen
}

/// The least, best and most people of a workshop.
public struct PeopleRange: Hashable, Sendable {
  /// The least number of participants.
  public let min: Int
  /// The range in which the workshop works best.
  public let best: ClosedRange<Int>
  /// The greatest number of participants.
  public let max: Int

  /// Takes the numbers as the reader has checked them: `min ≤ best ≤ max`.
  public init(min: Int, best: ClosedRange<Int>, max: Int) {
    self.min = min
    self.best = best
    self.max = max
  }
}
