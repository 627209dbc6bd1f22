package import WorkshopModel

/// A round that is under way among some people; what is said in it is passed on and never kept.
package struct RoundState: Hashable, Sendable {
  package let step: StepID
  package let work: RoundWork
  package var isTyped: Bool
  /// Who belongs to it, in the order of their labels.
  package let members: [SeatID]
  /// Those who have not had a turn, in the order in which chance would call them.
  package private(set) var waiting: [SeatID]
  /// To whom each person's turn is addressed, where that was drawn.
  package private(set) var toward: [SeatID: SeatID] = [:]
  package private(set) var speaker: SeatID?
  /// Turns begun so far.
  package private(set) var given = 0
  package private(set) var startedAt = SessionInstant(milliseconds: 0)
  package var isOver = false

  init(
    _ work: RoundWork, of step: StepID, members: [SeatID],
    using numbers: inout some RandomNumberGenerator
  ) {
    self.step = step
    self.work = work
    isTyped = work.mode == .typed
    self.members = members
    waiting = members.shuffled(using: &numbers)
    guard work.order == .assigned, members.count > 1 else { return }
    let ring = members.shuffled(using: &numbers)
    for (place, seat) in ring.enumerated() { toward[seat] = ring[(place + 1) % ring.count] }
  }

  /// Which turn it is, or would be next.
  var turn: Int { isOver || speaker != nil ? given : given + 1 }

  /// How many turns there are, as far as is known.
  var turns: Int { given + waiting.count }

  /// When the turn's time is up.
  var endsAt: SessionInstant? {
    guard speaker != nil, work.seconds > 0 else { return nil }
    return startedAt.advanced(seconds: work.seconds)
  }

  mutating func begin(_ seat: SeatID, at moment: SessionInstant) {
    waiting.removeAll { $0 == seat }
    speaker = seat
    given += 1
    startedAt = moment
  }

  mutating func endTurn() { speaker = nil }

  /// Whoever left for good is not called any more.
  mutating func remove(_ seat: SeatID) { waiting.removeAll { $0 == seat } }

  mutating func finish() {
    speaker = nil
    waiting = []
    isOver = true
  }

  mutating func shift(_ milliseconds: Int64) {
    startedAt = startedAt.advanced(milliseconds: milliseconds)
  }
}
