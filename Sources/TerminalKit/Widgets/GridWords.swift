/// The words around a picture with two axes.
struct GridWords: Hashable, Sendable {
  var across: MoodGrid.Axis
  var up: MoodGrid.Axis

  /// Whether the words of the axis across fit at both sides of a picture.
  func fitsBeside(_ columns: Int, width: Int) -> Bool {
    let words = max(CellWidth.of(across.low), CellWidth.of(across.high))
    return columns + 2 * (words + 1) <= width
  }

  /// The rows that the words take above and below a picture.
  func rows(beside columns: Int, width: Int) -> Int { fitsBeside(columns, width: width) ? 2 : 3 }

  /// Where a picture stands in an area, below the upper word.
  func place(_ size: Size, in area: Rect) -> Rect {
    Rect(
      x: area.x + max(0, (area.width - size.columns) / 2), y: area.y + 1, width: size.columns,
      height: size.rows)
  }

  /// Draws the words around a picture.
  func draw(on frame: inout Frame, around plot: Rect, in area: Rect) {
    put(up.high, by: plot, on: &frame, in: area)
    var y = plot.bottom
    if fitsBeside(plot.width, width: area.width) {
      let middle = plot.y + plot.height / 2
      let left = plot.x - 1 - CellWidth.of(across.low)
      frame.put(across.low, at: Point(x: left, y: middle), .dim, in: area)
      frame.put(across.high, at: Point(x: plot.right + 1, y: middle), .dim, in: area)
    } else {
      let half = max(0, area.width / 2 - 1)
      let high = Wrap.prefix(across.high, width: half)
      frame.put(Wrap.prefix(across.low, width: half), at: Point(x: area.x, y: y), .dim, in: area)
      frame.put(high, at: Point(x: area.right - CellWidth.of(high), y: y), .dim, in: area)
      y += 1
    }
    put(up.low, by: plot, on: &frame, in: area.cutTop(y - area.y).rest)
  }

  /// A word in the first row of an area, in the middle over or under a picture.
  private func put(_ word: String, by plot: Rect, on frame: inout Frame, in area: Rect) {
    let shown = Wrap.prefix(word, width: area.width)
    let middle = plot.x + (plot.width - CellWidth.of(shown)) / 2
    let x = min(max(area.x, middle), area.right - CellWidth.of(shown))
    frame.put(shown, at: Point(x: x, y: area.y), .dim, in: area)
  }
}
