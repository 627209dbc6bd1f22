extension HelpSheet {
  /// The rows of all sections.
  public func height(width: Int, _ look: Look) -> Int {
    columns(width: width).map(\.count).max() ?? 0
  }

  /// Draws the sections; where they do not fit they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let columns = columns(width: area.width)
    let rows = columns.map(\.count).max() ?? 0
    let top = min(max(0, scroll), max(0, rows - area.height))
    let width = area.width / max(1, columns.count)
    for (index, column) in columns.enumerated() {
      let place = Rect(
        x: area.x + index * width, y: area.y, width: width - 1, height: area.height)
      for (line, row) in column.dropFirst(top).prefix(area.height).enumerated() {
        var x = place.x
        for piece in row.pieces {
          x = frame.put(piece.text, at: Point(x: x, y: place.y + line), piece.role, in: place)
        }
      }
    }
    let below = rows - top - area.height
    ScrollMarks.draw(on: &frame, in: area, hasMore: (top > 0, below > 0), look)
  }

  private var keysWidth: Int {
    min(16, sections.flatMap(\.lines).map { CellWidth.of($0.keys) }.max() ?? 0)
  }

  /// One column below 76 cells, else two of about the same height, cut between sections.
  private func columns(width: Int) -> [[DrawnRow]] {
    let count = width >= 76 && sections.count > 1 ? 2 : 1
    let columnWidth = max(1, width / count - 1 - (count == 1 ? 1 : 0))
    let keysWidth = keysWidth
    let drawn = sections.map { rows(of: $0, width: columnWidth, keysWidth: keysWidth) }
    let total = drawn.reduce(0) { $0 + $1.count + 1 }
    var columns: [[DrawnRow]] = [[]]
    for section in drawn {
      let isHalf = columns[0].count * 2 + section.count >= total
      if count == 2, columns.count == 1, isHalf, !columns[0].isEmpty { columns.append([]) }
      if !columns[columns.count - 1].isEmpty { columns[columns.count - 1].append(DrawnRow()) }
      columns[columns.count - 1] += section
    }
    return columns
  }

  private func rows(of section: Section, width: Int, keysWidth: Int) -> [DrawnRow] {
    var rows: [DrawnRow] = []
    if !section.title.isEmpty { rows.append(DrawnRow(RowPiece(section.title, .title))) }
    for line in section.lines {
      let isLong = CellWidth.of(line.keys) > keysWidth
      if isLong { rows.append(DrawnRow(RowPiece(line.keys, .accent))) }
      let meaning = Wrap.lines(line.meaning, width: max(8, width - keysWidth - 2))
      for (index, text) in meaning.enumerated() {
        let keys = index == 0 && !isLong ? line.keys : ""
        rows.append(
          DrawnRow(RowPiece(Fitting.pad(keys, to: keysWidth + 2), .accent), RowPiece(text)))
      }
    }
    return rows
  }
}
