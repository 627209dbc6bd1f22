extension ScaleBar {
  /// The numbers, the words at the ends, and the words at the number where there are such.
  public func height(width: Int, _ look: Look) -> Int {
    1 + endRows(width: width).count + (hasInnerLabels ? 1 : 0)
  }

  /// Draws the numbers first, then the words at the ends, then those at the number.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let (line, rest) = area.cutTop(1)
    if let step = step(width: area.width) {
      drawNumbers(on: &frame, in: line, step: step)
    } else {
      drawSlider(on: &frame, in: line, look)
    }
    let ends = endRows(width: numbersWidth(area.width))
    for (index, row) in ends.enumerated() {
      let text = Wrap.truncated(row, width: rest.width, look)
      frame.put(text, at: Point(x: rest.x, y: rest.y + index), .dim, in: rest)
    }
    guard hasInnerLabels, let value, let label = labels[value] else { return }
    let place = Point(x: rest.x, y: rest.y + ends.count)
    frame.put(Wrap.truncated("\(value): \(label)", width: rest.width, look), at: place, in: rest)
  }

  private var hasInnerLabels: Bool {
    labels.keys.contains { range.lowerBound < $0 && $0 < range.upperBound }
  }

  private var numberWidth: Int { max("\(range.lowerBound)".count, "\(range.upperBound)".count) }

  /// Columns for each number; nil where not all fit in a row.
  private func step(width: Int) -> Int? {
    let count = range.upperBound - range.lowerBound + 1
    let step = width / count
    return step >= numberWidth + 2 ? min(step, numberWidth + 5) : nil
  }

  private func numbersWidth(_ width: Int) -> Int {
    step(width: width).map { $0 * (range.upperBound - range.lowerBound + 1) } ?? width
  }

  private func drawNumbers(on frame: inout Frame, in area: Rect, step: Int) {
    for number in range {
      let (before, after) =
        number == value ? ("[", "]") : number == earlier ? ("(", ")") : (" ", " ")
      let text = Fitting.padLeft("\(before)\(number)\(after)", to: numberWidth + 2)
      let x = area.x + (number - range.lowerBound) * step
      frame.put(text, at: Point(x: x, y: area.y), number == value ? .selected : .plain, in: area)
    }
  }

  private func drawSlider(on frame: inout Frame, in area: Rect, _ look: Look) {
    let shown = "[" + Fitting.padLeft(value.map(String.init) ?? "", to: numberWidth) + "]"
    var x = frame.put(shown, at: Point(x: area.x, y: area.y), .selected, in: area) + 1
    x = frame.put("\(range.lowerBound) ", at: Point(x: x, y: area.y), in: area)
    let end = " \(range.upperBound)"
    let track = area.right - x - end.count
    guard track > 2 else { return }
    let line = String(repeating: look.rule, count: track)
    let last = frame.put(line, at: Point(x: x, y: area.y), .border, in: area)
    frame.put(end, at: Point(x: last, y: area.y), in: area)
    let places = Rect(x: x, y: area.y, width: track, height: 1)
    if let earlier {
      frame.put(look.emptyDot, at: place(of: earlier, in: places), .accent, in: area)
    }
    if let value { frame.put(look.fullDot, at: place(of: value, in: places), .accent, in: area) }
  }

  private func place(of number: Int, in track: Rect) -> Point {
    let span = max(1, range.upperBound - range.lowerBound)
    let inside = min(max(range.lowerBound, number), range.upperBound) - range.lowerBound
    return Point(x: track.x + inside * (track.width - 1) / span, y: track.y)
  }

  /// The words at both ends: side by side, or below each other with their numbers.
  private func endRows(width: Int) -> [String] {
    let low = labels[range.lowerBound] ?? ""
    let high = labels[range.upperBound] ?? ""
    if low.isEmpty, high.isEmpty { return [] }
    let both = CellWidth.of(low) + CellWidth.of(high) + 4
    if both <= width {
      return [" " + low + Fitting.padLeft(high, to: width - CellWidth.of(low) - 2)]
    }
    let rows = [(range.lowerBound, low), (range.upperBound, high)]
    return rows.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }
}
