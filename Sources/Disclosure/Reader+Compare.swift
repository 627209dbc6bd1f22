import WorkshopModel

extension Reader {
  /// Puts an earlier picture beside this one where both rooms were the same and large enough (rules V6).
  ///
  /// Sensitive steps stand alone: their bands do not tell whether the earlier one had 2k answers.
  func compared(_ now: View, with earlier: EarlierPicture?, answers: Int) -> View {
    guard let earlier, earlier.sameSeats, now != .notShown, !step.isSensitive else { return now }
    let before = latest(of: earlier.view)
    guard answers >= 2 * terms.k, isLike(before, now), hasEnough(before) else { return now }
    return .compared(earlier: before, now: now)
  }

  /// The later picture where the earlier step was itself a comparison.
  private func latest(of view: View) -> View {
    guard case .compared(_, let now) = view else { return view }
    return now
  }

  private func isLike(_ earlier: View, _ now: View) -> Bool {
    switch (earlier, now) {
    case (.scale(let before), .scale(let after)):
      before.bins.map(\.range) == after.bins.map(\.range)
    case (.grid, .grid): true
    default: false
    }
  }

  private func hasEnough(_ view: View) -> Bool {
    switch view {
    case .scale(let scale): counted(scale.bins.map(\.tally)) >= 2 * terms.k
    case .grid(let grid):
      switch grid.picture {
      case .map: true
      case .quadrants(let tallies): counted(tallies) >= 2 * terms.k
      }
    default: false
    }
  }

  private func counted(_ tallies: [Tally]) -> Int {
    tallies.reduce(0) { sum, tally in
      guard case .count(let count) = tally else { return sum }
      return sum + count
    }
  }
}
