extension Matcher {
  /// The rows of items and people, and one for the answers' numbers.
  public func height(width: Int, _ look: Look) -> Int {
    sheet(width: width, look).rows.count + legend(width: width).count
  }

  /// Draws the rows around the marker, and the answers with their numbers below.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let legend = legend(width: area.width)
    let (rows, foot) = area.cutBottom(area.height > legend.count + 1 ? legend.count : 0)
    let count = items.count + people.names.count
    let sheet = RowSheet.fitted(to: rows, items: count) { self.sheet(width: $0, look) }
    sheet.draw(on: &frame, in: rows, look)
    for (index, line) in legend.enumerated() {
      frame.put(line, at: Point(x: foot.x, y: foot.y + index), .dim, in: foot)
    }
  }

  private func legend(width: Int) -> [String] {
    let parts = labels.enumerated().map { "\($0 + 1) \($1)" }
    return Wrap.lines(parts.joined(separator: "   "), width: width)
  }

  private func sheet(width: Int, _ look: Look) -> RowSheet {
    var sheet = RowSheet(rows: [], focus: 0..<0)
    let widest = labels.map { CellWidth.of($0) }.max() ?? 0
    let answerWidth = min(widest, max(3, width / 3))
    for (index, item) in items.enumerated() {
      let word = answers[index].map { labels[$0] } ?? ""
      let shown = Wrap.truncated(word, width: answerWidth, look)
      let mark = "[\(Fitting.pad(shown, to: answerWidth))]"
      sheet.add(rows(item, mark, width), hasFocus: index == focus)
    }
    guard !people.names.isEmpty else { return sheet.marked(look) }
    for line in Wrap.lines(people.heading, width: width) where !people.heading.isEmpty {
      sheet.rows.append(DrawnRow(RowPiece(line, .title)))
    }
    for (index, name) in people.names.enumerated() {
      let mark = people.compared.contains(index) ? "[x]" : "[ ]"
      sheet.add(rows(name, mark, width), hasFocus: items.count + index == focus)
    }
    return sheet.marked(look)
  }

  private func rows(_ text: String, _ mark: String, _ width: Int) -> [DrawnRow] {
    let head = "  \(mark) "
    let lines = Wrap.lines(text, width: width - CellWidth.of(head))
    return lines.enumerated().map { line, part in
      let lead = line == 0 ? head : Fitting.pad("", to: CellWidth.of(head))
      return DrawnRow(RowPiece(lead, .accent), RowPiece(part))
    }
  }
}
