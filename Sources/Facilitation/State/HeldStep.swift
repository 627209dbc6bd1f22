package import WorkshopModel

/// What stays known of a step that was opened.
package struct HeldStep: Hashable, Sendable {
  package let terms: OpenTerms
  /// Who took part, in the order of their labels.
  package let participants: [SeatID]
  package var phase: StepPhase = .open
  /// The circles or pairs for whose eyes alone it was answered.
  package private(set) var groups: [StepGroup] = []
  /// The place of each seat's group.
  package private(set) var groupOf: [SeatID: Int] = [:]
  package var reading: Reading?
  /// Views of released lines, in the order of their release.
  package var released: [[UInt8]] = []
  /// Whether the room's view was shown.
  package var isShown = false
  /// Whether a spool with its key still exists.
  package var hasSpool: Bool

  package init(terms: OpenTerms, participants: [SeatID], hasSpool: Bool) {
    self.terms = terms
    self.participants = participants
    self.hasSpool = hasSpool
  }

  mutating func take(_ groups: [StepGroup]) {
    self.groups = groups
    for (place, group) in groups.enumerated() {
      for seat in group.seats { groupOf[seat] = place }
    }
  }

  /// The views that the room has seen.
  var shownViews: [[UInt8]] {
    let room = isShown && groups.isEmpty ? reading?.room : nil
    return (room.map { [$0] } ?? []) + released
  }

  /// Whether there is anything to show to the room or to a group.
  var mayBeShown: Bool {
    groups.isEmpty ? reading?.room != nil : reading?.groups.contains { $0 != nil } ?? false
  }

  /// Closed, and the reader has not reported yet.
  var awaitsReading: Bool { phase == .closed && hasSpool && reading == nil }
}
