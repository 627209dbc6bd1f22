import WorkshopModel

extension Reader {
  /// A smoothed map, or quadrants on sensitive steps and below twice the threshold (rules V1).
  func gridView(_ answers: [Answer], _ question: GridQuestion) -> View {
    let points = answers.compactMap { answer -> GridPoint? in
      guard case .point(let across, let up) = answer.content else { return nil }
      return GridPoint(across: across, up: up)
    }
    let quadrants = GridPictures.quadrants(points, size: question.size)
    guard let tallies = cells.tallies(quadrants, answers: points.count) else { return .notShown }
    let k = terms.reveal == .room ? terms.k : OpeningRules.defaultK
    let isMapped = points.count >= 2 * k && !step.isSensitive
    return .grid(
      GridView(
        picture: isMapped
          ? .map(GridPictures.map(points, size: question.size)) : .quadrants(tallies),
        across: question.across.map(words),
        up: question.up.map(words)))
  }
}

/// A point of a grid; both numbers from 1.
package struct GridPoint: Hashable, Sendable {
  package let across: Int
  package let up: Int

  /// Names a point.
  package init(across: Int, up: Int) {
    self.across = across
    self.up = up
  }
}

/// The two pictures of a grid.
package enum GridPictures {
  /// Upper left, upper right, lower left, lower right; a middle line belongs to the right and the top.
  package static func quadrants(_ points: [GridPoint], size: Int) -> [Int] {
    var counts = [0, 0, 0, 0]
    for point in points {
      let isRight = point.across * 2 > size
      let isUpper = point.up * 2 > size
      counts[(isUpper ? 0 : 2) + (isRight ? 1 : 0)] += 1
    }
    return counts
  }

  /// Rows from the top; each cell weighs itself 4, its sides 2 and its corners 1, then 0–9 of the fullest.
  package static func map(_ points: [GridPoint], size: Int) -> [[Int]] {
    var weights = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
    for point in points { spread(point, over: &weights) }
    let fullest = max(1, weights.joined().max() ?? 1)
    return weights.map { row in row.map { ($0 * 18 + fullest) / (2 * fullest) } }
  }

  private static func spread(_ point: GridPoint, over weights: inout [[Int]]) {
    let size = weights.count
    let row = size - point.up
    let column = point.across - 1
    for near in max(0, row - 1)...min(size - 1, row + 1) {
      for beside in max(0, column - 1)...min(size - 1, column + 1) {
        weights[near][beside] += (near == row ? 2 : 1) * (beside == column ? 2 : 1)
      }
    }
  }
}
