package import WorkshopModel

/// Decides whether the cells of a closed question are shown, and how (rules K1, V1, V2).
package struct CellRules: Sendable {
  /// Seats present at opening.
  package let present: Int
  /// The least number of answers.
  package let k: Int
  package let isSensitive: Bool

  /// Rules for one step.
  package init(present: Int, k: Int, isSensitive: Bool) {
    self.present = present
    self.k = k
    self.isSensitive = isSensitive
  }

  /// A tally for each cell, or nil where nothing is shown; `picks` is how many cells one may choose.
  package func tallies(_ counts: [Int], answers: Int, picks: Int = 1) -> [Tally]? {
    guard answers >= max(1, k) else { return nil }
    guard isSensitive else { return counts.map(Tally.count) }
    return bands(counts, answers: answers, picks: picks)
  }

  private func bands(_ counts: [Int], answers: Int, picks: Int) -> [Tally]? {
    let largest = counts.max() ?? 0
    guard answers <= present, largest < answers - 2 else { return nil }
    let scale = BandScale(present: present)
    let ranges = counts.map(scale.range)
    let says = counts.contains { scale.band($0) != .fewOrNone }
    guard says, leavesAnyThreeOpen(ranges, picks: picks) else { return nil }
    return counts.map { .band(scale.band($0)) }
  }

  /// Whether any three people may have given any answers, passes included, as far as the bands tell.
  ///
  /// Every room that fits the bands would be shown alike, so this is what two people who know their
  /// own answers can say of a third: nothing with certainty (`docs/decisions/0001-any-three-answers.md`).
  private func leavesAnyThreeOpen(_ ranges: [ClosedRange<Int>], picks: Int) -> Bool {
    guard present >= 3 else { return false }
    return (0...3).allSatisfy { answering in
      (3...max(3, present - 3)).reversed().contains { others in
        others <= present - 3 && fits(ranges, answering: answering, others: others, picks: picks)
      }
    }
  }

  /// Whether so many others can complete the picture, however the three distributed their picks.
  private func fits(
    _ ranges: [ClosedRange<Int>], answering: Int, others: Int, picks: Int
  ) -> Bool {
    let answers = answering + others
    let largest = answers - 3
    guard answers >= k, largest >= answering else { return false }
    let isOpen = ranges.allSatisfy { $0.lowerBound <= largest && $0.upperBound >= 3 }
    guard isOpen else { return false }
    let least = ranges.reduce(0) { $0 + $1.lowerBound }
    let most = ranges.reduce(0) { $0 + min($1.upperBound, largest) } - picks * answering
    return least <= picks * others && most >= others
  }
}
