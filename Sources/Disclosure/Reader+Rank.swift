package import WorkshopModel

extension Reader {
  /// The common order and the pairwise majorities behind it (rules V5).
  ///
  /// On a sensitive step: nothing where first choices all but agree, every item in a row (one that is
  /// missing would say that nobody wants it), no majorities and no spread.
  func rankView(_ answers: [Answer], _ question: RankQuestion) -> View {
    let ballots = answers.compactMap { answer -> [Int]? in
      guard case .order(let order) = answer.content else { return nil }
      return order
    }
    guard ballots.count >= max(1, terms.k) else { return .notShown }
    let count = RankCount(ballots: ballots, items: question.items.count, top: question.top)
    let isClose = count.firstChoices.max().map { $0 < ballots.count - 2 } ?? false
    if step.isSensitive {
      let isRoomy = terms.present >= OpeningRules.leastForRoom(step, k: terms.k)
      guard isClose, isRoomy else { return .notShown }
    }
    let rows = count.rows(withUnranked: step.isSensitive)
    return .rank(
      RankView(
        rows: rows.map { row in row.map { words(question.items[$0]) } },
        firstChoicesSpread: step.isSensitive ? 0 : count.firstChoices.count { $0 > 0 },
        majorities: step.isSensitive ? [] : count.majorities()))
  }
}

/// Borda points, first choices and majorities of some ballots.
package struct RankCount: Sendable {
  private let ballots: [[Int]]
  private let items: Int
  private let points: [Int]
  /// How many put each item first.
  package let firstChoices: [Int]

  /// Counts ballots of item numbers from 1, best first.
  package init(ballots: [[Int]], items: Int, top: Int) {
    var points = [Int](repeating: 0, count: items)
    var first = points
    for ballot in ballots {
      for (place, item) in ballot.enumerated() { points[item - 1] += max(1, top - place) }
      if let item = ballot.first { first[item - 1] += 1 }
    }
    self.ballots = ballots
    self.items = items
    self.points = points
    firstChoices = first
  }

  /// The items' indices from 0, most points first; equal points share a row.
  package func rows(withUnranked: Bool) -> [[Int]] {
    let levels = Set(points).filter { withUnranked || $0 > 0 }.sorted(by: >)
    return levels.map { level in points.indices.filter { points[$0] == level } }
  }

  /// Each ordered pair that more than half of the ballots rank so.
  package func majorities() -> [RankView.Majority] {
    let pairs = (1...max(1, items)).flatMap { preferred in
      (1...max(1, items)).map { RankView.Majority(preferred: preferred, other: $0) }
    }
    return pairs.filter { pair in
      guard pair.preferred != pair.other else { return false }
      return 2 * ballots.count { puts(pair.preferred, before: pair.other, $0) } > ballots.count
    }
  }

  private func puts(_ preferred: Int, before other: Int, _ ballot: [Int]) -> Bool {
    guard let place = ballot.firstIndex(of: preferred) else { return false }
    return ballot.firstIndex(of: other).map { place < $0 } ?? true
  }
}
