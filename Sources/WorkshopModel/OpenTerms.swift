/// Some of a session's people for whose eyes alone a step is answered: a circle, or a pair.
public struct StepGroup: Hashable, Sendable {
  /// Who belongs to it, in the order of their labels.
  public let seats: [SeatID]
  /// What holds among them.
  public let terms: OpenTerms

  /// Collects a group.
  public init(seats: [SeatID], terms: OpenTerms) {
    self.seats = seats
    self.terms = terms
  }
}

/// What was decided when a step opened, frozen and told to everyone before they answer (rules H3).
public struct OpenTerms: Hashable, Sendable {
  /// Who will see what comes of it; may be tighter than the file's `reveal` (rules K3).
  public let reveal: Reveal
  /// The least number of answers for a view.
  public let k: Int
  /// Seats present at opening.
  public let present: Int
  /// Whether the facilitator sees the view before the room does.
  public let facilitatorLooksFirst: Bool
  /// The room that it was opened in.
  public let room: RoomKind
  /// Whether the step is answered "all clear" or "not all clear" (rules K4).
  public let isAllClear: Bool

  /// Freezes what was decided.
  public init(
    reveal: Reveal, k: Int, present: Int, facilitatorLooksFirst: Bool, room: RoomKind,
    isAllClear: Bool = false
  ) {
    self.reveal = reveal
    self.k = k
    self.present = present
    self.facilitatorLooksFirst = facilitatorLooksFirst
    self.room = room
    self.isAllClear = isAllClear
  }
}
