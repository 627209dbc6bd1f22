extension Histogram {
  /// Columns of six rows with what stands below them, or a row for each bin.
  public func height(width: Int, _ look: Look) -> Int {
    columnWidth(width) == nil ? lyingRows(width: width, look).count : 7 + footRows
  }

  /// Draws columns where there is room for them, else a bar in a row for each bin.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    guard let step = columnWidth(area.width), area.height >= 3 + footRows else {
      let rows = lyingRows(width: area.width - 2, look)
      let median = middle.map { binIndex(ofTenths: $0.median) } ?? 0
      let focus = rows.isEmpty ? 0..<0 : median..<(median + 1)
      RowSheet(rows: rows, focus: focus).draw(on: &frame, in: area, look)
      return
    }
    let width = step * bins.count
    let plot = Rect(x: area.x, y: area.y, width: width, height: min(area.height - footRows, 12))
    drawColumns(on: &frame, in: plot, look)
    for (index, bin) in bins.enumerated() {
      put(bin.label, at: Point(x: plot.x + index * step, y: plot.bottom), width: step, on: &frame)
    }
    var y = plot.bottom + 1
    if let middle {
      drawSpread(middle, on: &frame, in: Rect(x: plot.x, y: y, width: width, height: 1), look)
      y += 1
    }
    guard hasEnds else { return }
    let low = Wrap.truncated(ends.low, width: area.width / 2 - 1, look)
    let high = Wrap.truncated(ends.high, width: area.width / 2 - 1, look)
    let right = max(width, CellWidth.of(low) + CellWidth.of(high) + 2)
    frame.put(low, at: Point(x: area.x, y: y), .dim, in: area)
    frame.put(high, at: Point(x: area.x + right - CellWidth.of(high), y: y), .dim, in: area)
  }

  private var hasEnds: Bool { !ends.low.isEmpty || !ends.high.isEmpty }
  private var footRows: Int { 1 + (middle == nil ? 0 : 1) + (hasEnds ? 1 : 0) }

  /// Columns for each bin; nil where tallies or labels would touch.
  private func columnWidth(_ width: Int) -> Int? {
    guard !bins.isEmpty else { return nil }
    let widest = bins.map { max(CellWidth.of($0.tally), $0.label.count) }.max() ?? 0
    let step = width / bins.count
    return step >= widest + 2 ? min(step, max(9, widest + 2)) : nil
  }

  private func put(_ text: String, at place: Point, width: Int, on frame: inout Frame) {
    let x = place.x + (width - CellWidth.of(text)) / 2
    frame.put(text, at: Point(x: x, y: place.y))
  }

  private func drawColumns(on frame: inout Frame, in plot: Rect, _ look: Look) {
    let step = plot.width / max(1, bins.count)
    let largest = Bars.largest(bins.map(\.amount))
    let rows = plot.height - 1
    for (index, bin) in bins.enumerated() {
      let part = Self.part(bin.amount, largest: largest)
      let eighths = Int((part * Double(rows) * 8).rounded())
      let x = plot.x + index * step
      for row in 0..<rows {
        let block = Self.block(min(8, max(0, eighths - row * 8)), look)
        let cells = Rect(x: x + 1, y: plot.bottom - 1 - row, width: step - 2, height: 1)
        frame.fill(cells.intersection(plot), with: block, .data1)
      }
      let top = Point(x: x, y: plot.bottom - 1 - (eighths + 7) / 8)
      put(bin.tally, at: top, width: step, on: &frame)
    }
  }

  private static func part(_ amount: BarAmount, largest: Int) -> Double {
    switch amount {
    case .count(let count): Double(max(0, count)) / Double(largest)
    case .step(let step, let steps): Double(max(0, min(step, steps))) / Double(max(1, steps))
    case .none: 0
    }
  }

  private static func block(_ eighths: Int, _ look: Look) -> Character {
    if look.glyphs == .ascii { return eighths >= 4 ? "#" : " " }
    return [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][eighths]
  }

  private func drawSpread(_ middle: Middle, on frame: inout Frame, in row: Rect, _ look: Look) {
    let low = x(ofTenths: middle.low, in: row)
    let high = x(ofTenths: middle.high, in: row)
    let median = x(ofTenths: middle.median, in: row)
    let line = String(repeating: look.rule, count: max(0, high - low + 1))
    frame.put(line, at: Point(x: low, y: row.y), .data2, in: row)
    frame.put(look.glyph("├", ascii: "|"), at: Point(x: low, y: row.y), .data2, in: row)
    frame.put(look.glyph("┤", ascii: "|"), at: Point(x: high, y: row.y), .data2, in: row)
    frame.put(look.glyph("◆", ascii: "*"), at: Point(x: median, y: row.y), .data2, in: row)
  }

  /// The column of a value: each bin covers half a point more at both sides.
  private func x(ofTenths value: Int, in row: Rect) -> Int {
    let step = row.width / max(1, bins.count)
    let index = binIndex(ofTenths: value)
    let range = bins[index].range
    let low = Double(range.lowerBound) - 0.5
    let span = Double(range.upperBound) + 0.5 - low
    let part = min(max(0, (Double(value) / 10 - low) / span), 1)
    return row.x + index * step + Int((part * Double(step - 1)).rounded())
  }

  private func binIndex(ofTenths value: Int) -> Int {
    let index = bins.lastIndex { Double($0.range.lowerBound) - 0.5 <= Double(value) / 10 }
    return index ?? 0
  }

  /// Bins in rows; the median's one and the spread have a mark.
  private func lyingRows(width: Int, _ look: Look) -> [DrawnRow] {
    let widest = bins.map(\.label.count).max() ?? 0
    let tallies = bins.map { CellWidth.of($0.tally) }.max() ?? 0
    let largest = Bars.largest(bins.map(\.amount))
    let room = min(40, max(0, width - widest - tallies - 5))
    var rows = bins.enumerated().map { index, bin in
      let drawn = Bars.bar(bin.amount, largest: largest, width: room, look)
      return DrawnRow(
        RowPiece(mark(index, look) + " ", .data2),
        RowPiece(Fitting.padLeft(bin.label, to: widest) + "  "),
        RowPiece(drawn, .data1), RowPiece((drawn.isEmpty ? "" : " ") + bin.tally))
    }
    guard hasEnds, let first = bins.first, let last = bins.last else { return rows }
    for (number, word) in [(first.range.lowerBound, ends.low), (last.range.upperBound, ends.high)]
    where !word.isEmpty {
      let text = Wrap.truncated("\(number): \(word)", width: max(1, width - 2), look)
      rows.append(DrawnRow(RowPiece("  " + text, .dim)))
    }
    return rows
  }

  private func mark(_ index: Int, _ look: Look) -> String {
    guard let middle else { return " " }
    if binIndex(ofTenths: middle.median) == index { return look.glyph("◆", ascii: "*") }
    let spread =
      binIndex(
        ofTenths: middle.low)...max(
        binIndex(ofTenths: middle.low), binIndex(ofTenths: middle.high))
    return spread.contains(index) ? look.glyph("│", ascii: "|") : " "
  }
}
