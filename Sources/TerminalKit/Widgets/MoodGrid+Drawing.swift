extension MoodGrid {
  /// The rows of points, and three for the words and numbers around them.
  public func height(width: Int, _ look: Look) -> Int {
    size + 3 + (sideWordsFit(width) ? 0 : 1)
  }

  /// Draws the grid, or both axes in words and numbers where there is no room for it.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard area.height >= height(width: area.width, look), area.width >= 2 * size + 3 else {
      drawAxes(on: &frame, in: area, look)
      return
    }
    let plot = plot(in: area)
    let (top, rest) = area.cutTop(1)
    put(up.high, over: plot, on: &frame, in: top)
    for number in 1...size { drawRow(number, plot, on: &frame, look) }
    drawNumbers(plot, on: &frame)
    if sideWordsFit(area.width) {
      drawSideWords(plot, on: &frame, in: area)
    } else {
      let row = Rect(x: area.x, y: plot.bottom + 1, width: area.width, height: 1)
      drawEnds(on: &frame, in: row, look)
    }
    let last = plot.bottom + (sideWordsFit(area.width) ? 1 : 2)
    put(up.low, over: plot, on: &frame, in: rest.cutTop(last - rest.y).rest)
  }

  private func sideWordsFit(_ width: Int) -> Bool {
    let words = max(CellWidth.of(across.low), CellWidth.of(across.high))
    return 2 * (words + 1) + 2 * size + 3 <= width
  }

  /// Where the points stand, with the numbers' columns at the left and their row below.
  private func plot(in area: Rect) -> Rect {
    let words = max(CellWidth.of(across.low), CellWidth.of(across.high)) + 1
    let sides = sideWordsFit(area.width) ? 2 * words : 0
    let step = min(6, max(2, (area.width - sides - 3) / size))
    let rows = area.height - height(width: area.width, .init()) + size
    let width = step * size
    let x = area.x + 3 + max(0, (area.width - width - 3) / 2)
    let tall = rows >= 2 * size ? 2 * size : size
    return Rect(x: min(x, area.right - width), y: area.y + 1, width: width, height: tall)
  }

  /// A word in the first row of an area, over the middle of the points.
  private func put(_ word: String, over plot: Rect, on frame: inout Frame, in area: Rect) {
    let shown = Wrap.prefix(word, width: area.width)
    let middle = plot.x + plot.width / 2 - CellWidth.of(shown) / 2
    let x = min(max(area.x, middle), area.right - CellWidth.of(shown))
    frame.put(shown, at: Point(x: x, y: area.y), .dim, in: area)
  }

  private func place(_ spot: Spot, _ plot: Rect) -> Point {
    let right = plot.width / size
    let down = plot.height / size
    return Point(
      x: plot.x + (spot.across - 1) * right + right / 2, y: plot.bottom - 1 - (spot.up - 1) * down)
  }

  private func drawRow(_ number: Int, _ plot: Rect, on frame: inout Frame, _ look: Look) {
    let y = place(Spot(across: 1, up: number), plot).y
    let role: Role = number == spot?.up ? .accent : .dim
    frame.put(Fitting.padLeft("\(number)", to: 2), at: Point(x: plot.x - 3, y: y), role)
    for across in 1...size {
      let here = Spot(across: across, up: number)
      let (mark, role) = mark(here, look)
      frame.put(mark, at: place(here, plot), role)
    }
  }

  private func mark(_ here: Spot, _ look: Look) -> (String, Role) {
    if here == spot { return (look.glyph("◉", ascii: "O"), .selected) }
    if here == earlier { return (look.emptyDot, .accent) }
    let middle = size % 2 == 1 ? (size + 1) / 2 : 0
    switch (here.across == middle, here.up == middle) {
    case (true, true): return (look.glyph("┼", ascii: "+"), .border)
    case (true, false): return (look.glyph("│", ascii: "|"), .border)
    case (false, true): return (look.rule, .border)
    case (false, false): return (look.point, .dim)
    }
  }

  private func drawNumbers(_ plot: Rect, on frame: inout Frame) {
    for number in 1...size {
      var place = place(Spot(across: number, up: 1), plot)
      place.y = plot.bottom
      if number > 9 { place.x -= 1 }
      let isTyped = number == typedAcross
      let role: Role = isTyped ? .selected : number == spot?.across ? .accent : .dim
      frame.put("\(number)", at: place, role)
    }
  }

  private func drawSideWords(_ plot: Rect, on frame: inout Frame, in area: Rect) {
    let y = place(Spot(across: 1, up: (size + 1) / 2), plot).y
    let left = plot.x - 4 - CellWidth.of(across.low)
    frame.put(across.low, at: Point(x: max(area.x, left), y: y), .dim, in: area)
    frame.put(across.high, at: Point(x: plot.right + 1, y: y), .dim, in: area)
  }

  private func drawEnds(on frame: inout Frame, in row: Rect, _ look: Look) {
    let low = Wrap.truncated(across.low, width: row.width / 2 - 1, look)
    let high = Wrap.truncated(across.high, width: row.width / 2 - 1, look)
    frame.put(low, at: Point(x: row.x, y: row.y), .dim, in: row)
    let x = row.right - CellWidth.of(high)
    frame.put(high, at: Point(x: x, y: row.y), .dim, in: row)
  }

  private func drawAxes(on frame: inout Frame, in area: Rect, _ look: Look) {
    let axes = [(across, typedAcross ?? spot?.across), (up, typedAcross == nil ? spot?.up : nil)]
    for (index, (axis, number)) in axes.enumerated() {
      let value = " 1 [" + (number.map(String.init) ?? " ") + "] \(size) "
      let room = max(0, (area.width - value.count) / 2)
      let low = Fitting.padLeft(Wrap.truncated(axis.low, width: room, look), to: room)
      let text = low + value + Wrap.truncated(axis.high, width: room, look)
      frame.put(text, at: Point(x: area.x, y: area.y + index), in: area)
    }
  }
}
