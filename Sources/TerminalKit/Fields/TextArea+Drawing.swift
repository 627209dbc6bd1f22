extension TextArea {
  /// The wished rows of text, and one for the count where it is shown.
  public func height(width: Int, _ look: Look) -> Int {
    let rows = rows(width: width).rows.count
    return min(max(rows, wishedRows.lowerBound), wishedRows.upperBound) + (showsCount ? 1 : 0)
  }

  /// Draws the rows around the caret; the count stands below where there is a row for it.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let (box, foot) = parts(of: area)
    FieldEdge.draw(on: &frame, in: box, isFocused: isFocused, look)
    let inner = FieldEdge.inner(box)
    if isEmpty {
      for (index, line) in Wrap.lines(hint, width: inner.width).prefix(box.height).enumerated() {
        frame.put(line, at: Point(x: inner.x, y: inner.y + index), .dim, in: inner)
      }
    } else {
      drawRows(on: &frame, in: box, look)
    }
    guard !foot.isEmpty else { return }
    let text = FieldEdge.countText(count, of: shownLimit)
    FieldEdge.drawCount(text, isOver: isFull || isTooLong, on: &frame, in: foot)
  }

  /// Where the terminal's cursor belongs, when it is drawn in an area.
  public func cursor(in area: Rect) -> Point? {
    guard !area.isEmpty else { return nil }
    let (box, _) = parts(of: area)
    let rows = rows(width: box.width)
    let place = rows.place(of: edited.caret)
    let top = Self.top(caretRow: place.y, rows: rows.rows.count, height: box.height)
    let x = min(FieldEdge.inner(box).x + place.x, area.right - 1)
    return Point(x: x, y: box.y + place.y - top)
  }

  private func parts(of area: Rect) -> (box: Rect, foot: Rect) {
    let (box, foot) = area.cutBottom(showsCount && area.height > 1 ? 1 : 0)
    return (box, foot)
  }

  private func drawRows(on frame: inout Frame, in box: Rect, _ look: Look) {
    let rows = rows(width: box.width)
    let caretRow = rows.place(of: edited.caret).y
    let top = Self.top(caretRow: caretRow, rows: rows.rows.count, height: box.height)
    let inner = FieldEdge.inner(box)
    for (index, row) in rows.rows[top...].prefix(box.height).enumerated() {
      frame.put(rows.text(row), at: Point(x: inner.x, y: inner.y + index), in: inner)
    }
    let below = rows.rows.count - top - box.height
    ScrollMarks.draw(on: &frame, in: box, hasMore: (top > 0, below > 0), look)
  }

  /// The first row that is seen: steps of half an area, so that the text stands still mostly.
  private static func top(caretRow: Int, rows: Int, height: Int) -> Int {
    let step = max(1, height / 2)
    let over = max(0, caretRow - height + 1)
    return min((over + step - 1) / step * step, max(0, rows - height))
  }
}
