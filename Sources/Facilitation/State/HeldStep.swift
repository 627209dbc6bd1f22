package import WorkshopModel

/// What stays known of a step that was opened.
package struct HeldStep: Hashable, Sendable {
  package let terms: OpenTerms
  /// Who took part, in the order of their labels.
  package let participants: [SeatID]
  package var phase: StepPhase = .open
  package var reading: Reading?
  /// Views of released lines, in the order of their release.
  package var released: [[UInt8]] = []
  /// Whether the room's view was shown.
  package var isShown = false
  /// Whether a spool with its key still exists.
  package var hasSpool: Bool

  /// The views that the room has seen.
  var shownViews: [[UInt8]] {
    let room = isShown ? reading?.room : nil
    return (room.map { [$0] } ?? []) + released
  }

  /// Closed, and the reader has not reported yet.
  var awaitsReading: Bool { phase == .closed && hasSpool && reading == nil }
}
