extension StatementCards {
  /// The dots, the statement, and the labels.
  public func height(width: Int, _ look: Look) -> Int {
    showsLabelsOnly ? labels.count : statement(width: width).count + labels.count + 2
  }

  /// The rows in which the statement and its labels are whole, the labels side by side.
  public func leastHeight(width: Int, _ look: Look) -> Int {
    let words = showsLabelsOnly ? 0 : statement(width: width, isNumbered: true).count
    return words + min(labels.count, sideBySide(width: width, look).count)
  }

  /// Draws the statement and the labels.
  ///
  /// The empty row goes first, then the dots, for which a number stands before the statement; then
  /// the labels stand side by side.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty, items.indices.contains(index) else { return }
    let beside = sideBySide(width: area.width, look)
    let words = showsLabelsOnly ? 0 : statement(width: area.width).count
    let isBeside = words + labels.count > area.height && beside.count < labels.count
    let labelRows = isBeside ? beside.count : labels.count
    let spare = showsLabelsOnly ? 0 : area.height - words - labelRows
    let (top, rest) = area.cutTop(spare >= 1 ? 1 : 0)
    if !top.isEmpty {
      ProgressDots(done: answers.map { $0 != nil }, current: index).draw(on: &frame, in: top, look)
    }
    // Where not all is in sight, the statement matters more than its labels, which scroll.
    let isWhole = leastHeight(width: area.width, look) <= area.height
    let leaving = isWhole ? labelRows : min(labelRows, rest.height < 5 ? 1 : 2)
    let lines =
      showsLabelsOnly ? [] : statement(width: rest.width, isNumbered: top.isEmpty)
    let room = rest.cutTop(max(1, rest.height - leaving)).top
    draw(lines, on: &frame, in: room, look)
    let used = min(lines.count, room.height)
    let list = rest.cutTop(used + (spare >= 2 ? 1 : 0)).rest
    let sheet =
      isBeside
      ? RowSheet(rows: beside, focus: focusRow(of: beside))
      : RowSheet.fitted(to: list, items: labels.count) { width in
        RowSheet(
          rows: self.labelRows(width: width, look), focus: focus.map { $0..<($0 + 1) } ?? 0..<0)
      }
    sheet.draw(on: &frame, in: list, look)
  }

  private func draw(
    _ statement: [String], on frame: inout Frame, in area: Rect, _ look: Look
  ) {
    for (row, line) in statement.prefix(area.height).enumerated() {
      let isCut = row == area.height - 1 && statement.count > area.height
      let text = isCut ? Fitting.continued(line, width: area.width, look) : line
      frame.put(text, at: Point(x: area.x, y: area.y + row), .title, in: area)
    }
  }

  /// The statement's place among all, and its words.
  public var numbered: String {
    "\(index + 1)/\(items.count) " + (items.indices.contains(index) ? items[index] : "")
  }

  private func statement(width: Int, isNumbered: Bool = false) -> [String] {
    if isNumbered { return Wrap.lines(numbered, width: width) }
    return Wrap.lines(items.indices.contains(index) ? items[index] : "", width: width)
  }

  private func labelRows(width: Int, _ look: Look) -> [DrawnRow] {
    labels.enumerated().map { label, text in
      let mark = isTaken(label) ? look.glyph("(●)", ascii: "(*)") : "( )"
      let head = "\(label == focus ? look.marker : " ") \(label + 1) \(mark) "
      let words = Wrap.truncated(text, width: max(1, width - CellWidth.of(head)), look)
      return DrawnRow(RowPiece(head, .accent), RowPiece(words), isSelected: label == focus)
    }
  }

  private func isTaken(_ label: Int) -> Bool {
    answers.indices.contains(index) && answers[index] == label
  }

  /// The labels with their numbers, as many in a row as fit.
  private func sideBySide(width: Int, _ look: Look) -> [DrawnRow] {
    var rows: [DrawnRow] = []
    var used = 0
    for (label, text) in labels.enumerated() {
      let mark = isTaken(label) ? look.fullDot : " "
      let head = "\(label == focus ? look.marker : " ")\(mark)\(label + 1) "
      let words = Wrap.truncated(head + text, width: max(1, width), look)
      let piece = RowPiece(words, label == focus ? .selected : .plain)
      let columns = CellWidth.of(words)
      if let last = rows.indices.last, used + 2 + columns <= width {
        rows[last].pieces += [RowPiece("  "), piece]
        used += 2 + columns
      } else {
        rows.append(DrawnRow(piece))
        used = columns
      }
    }
    return rows
  }

  private func focusRow(of rows: [DrawnRow]) -> Range<Int> {
    let row = rows.firstIndex { $0.pieces.contains { $0.role == .selected } }
    return row.map { $0..<($0 + 1) } ?? 0..<0
  }
}
