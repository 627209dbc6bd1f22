/// Items of one or more rows each, of which only those in sight are made.
struct ItemSheet: Sendable {
  /// The rows of each item.
  let heights: [Int]
  /// The columns for which they were measured.
  let width: Int
  /// All rows.
  let total: Int
  /// The first row that is seen.
  var first = 0

  init(width: Int, _ heights: [Int]) {
    self.width = width
    self.heights = heights
    total = heights.reduce(0, +)
  }

  /// A sheet of the whole width, or of one with room for scroll marks where not all rows fit.
  static func fitted(to area: Rect, items: Int, _ measure: (_ width: Int) -> Self) -> Self {
    // With more items than rows there is no need to try; measuring takes the most time.
    guard items <= area.height else { return measure(area.width - 2) }
    let sheet = measure(area.width)
    return sheet.total <= area.height ? sheet : measure(area.width - 2)
  }

  /// Draws the rows from the first on, or from as far down as there are rows; `rows` makes those of
  /// one item.
  func draw(
    on frame: inout Frame, in area: Rect, _ look: Look, rows: (_ item: Int) -> [DrawnRow]
  ) {
    let top = min(max(0, first), max(0, total - area.height))
    drawRows(from: top, on: &frame, in: area, rows: rows)
    let below = total - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }

  /// Draws the rows from one of them on, without marks that say where there are more.
  func drawRows(
    from top: Int, on frame: inout Frame, in area: Rect, rows: (_ item: Int) -> [DrawnRow]
  ) {
    let seen = frame.seenRows(of: area)
    var y = -top
    for (item, height) in heights.enumerated() {
      defer { y += height }
      if y >= seen.upperBound { break }
      guard height > 0, y + height > seen.lowerBound else { continue }
      for (index, row) in rows(item).enumerated() where seen.contains(y + index) {
        row.draw(on: &frame, at: area.y + y + index, in: area)
      }
    }
  }

  /// The first row of so many that are seen, so that an item and what is around it are among them.
  ///
  /// `skipped` rows of an item that is higher than all of them are scrolled out of sight.
  func top(around focus: Int, height: Int, skipped: Int = 0) -> Int {
    guard heights.indices.contains(focus) else { return 0 }
    let last = max(0, total - height)
    let start = heights[..<focus].reduce(0, +)
    if heights[focus] >= height {
      return min(start + min(skipped, heights[focus] - height), last)
    }
    return min(max(0, start - (height - heights[focus]) / 2), last)
  }
}
