/// A piece of a row with its role.
struct RowPiece: Hashable, Sendable {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}

/// A row of a widget before it is drawn.
struct DrawnRow: Hashable, Sendable {
  var pieces: [RowPiece]
  /// Whether the keys are at it; it is in reverse then.
  var isSelected = false

  init(_ pieces: RowPiece..., isSelected: Bool = false) {
    self.pieces = pieces
    self.isSelected = isSelected
  }
}

extension DrawnRow {
  /// Draws it from the left edge of an area.
  func draw(on frame: inout Frame, at y: Int, in area: Rect) {
    if isSelected {
      let line = Rect(x: area.x, y: y, width: area.width, height: 1)
      frame.fill(area.intersection(line), .selected)
    }
    var x = area.x
    for piece in pieces {
      let role = isSelected ? Role.selected : piece.role
      x = frame.put(piece.text, at: Point(x: x, y: y), role, in: area)
    }
  }
}

/// Rows of which as many are drawn as fit, so that those that matter are among them.
struct RowSheet: Sendable {
  var rows: [DrawnRow]
  /// The rows that have to be seen.
  var focus: Range<Int>

  /// The first row that is seen in so many.
  func top(height: Int) -> Int {
    let last = max(0, rows.count - height)
    if focus.count >= height { return min(focus.lowerBound, last) }
    let above = (height - focus.count) / 2
    return min(max(0, focus.lowerBound - above), last)
  }

  /// Draws the rows around the focus.
  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    draw(on: &frame, in: area, from: top(height: area.height), look)
  }

  /// Draws the rows from one of them on, or from as far down as there are rows.
  func draw(on frame: inout Frame, in area: Rect, from first: Int, _ look: Look) {
    let top = min(max(0, first), max(0, rows.count - area.height))
    for (index, row) in rows[top...].prefix(area.height).enumerated() {
      row.draw(on: &frame, at: area.y + index, in: area)
    }
    let below = rows.count - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }
}

extension RowSheet {
  /// A sheet of the whole width, or of one with room for scroll marks where not all rows fit.
  static func fitted(to area: Rect, items: Int, _ make: (_ width: Int) -> RowSheet) -> RowSheet {
    // With more items than rows there is no need to try; wrapping takes the most time.
    guard items <= area.height else { return make(area.width - 2) }
    let sheet = make(area.width)
    return sheet.rows.count <= area.height ? sheet : make(area.width - 2)
  }

  /// Adds rows that belong together; those at the keys are in reverse and are kept in sight.
  mutating func add(_ added: [DrawnRow], hasFocus: Bool) {
    let start = rows.count
    for var row in added {
      row.isSelected = hasFocus
      rows.append(row)
    }
    if hasFocus { focus = start..<rows.count }
  }

  /// The same with the marker before the first of the rows where the keys are.
  func marked(_ look: Look) -> RowSheet {
    var copy = self
    guard let first = focus.first, let lead = rows[first].pieces.first else { return copy }
    copy.rows[first].pieces[0].text = look.marker + lead.text.dropFirst()
    return copy
  }
}
