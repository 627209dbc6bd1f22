import Facilitation
import WorkshopModel

/// Encoded cards of one batch: thousands of seats get one of a few.
struct CardCache {
  private struct Key: Hashable {
    let step: StepID
    let kind: PlaceKind
    let takesPart: Bool
    let isFinished: Bool
    let phase: StepPhase
    let deadline: SessionInstant?
    /// Each circle has its own.
    let terms: OpenTerms
  }

  private var cards: [Key: [UInt8]] = [:]

  /// The card for a notice, made when no equal one is there.
  mutating func bytes(for notice: StepNotice, _ place: Place, make: () -> [UInt8]) -> [UInt8] {
    let key = Key(
      step: notice.step.id, kind: PlaceKind(place), takesPart: notice.takesPart,
      isFinished: notice.isFinished, phase: notice.phase, deadline: notice.deadline,
      terms: notice.terms)
    if let known = cards[key] { return known }
    let made = make()
    cards[key] = made
    return made
  }
}
