extension ScaleBar {
  /// The numbers, and the words at points of the scale.
  public func height(width: Int, _ look: Look) -> Int { 1 + wordRows(width: width).count }

  /// Draws the numbers first, then the words; where not all fit, those at the number go first.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let (line, rest) = area.cutTop(1)
    if let step = step(width: area.width) {
      drawNumbers(on: &frame, in: line, step: step)
    } else {
      drawSlider(on: &frame, in: line, look)
    }
    var rows = wordRows(width: area.width)
    if rows.count > rest.height { rows = rows.filter(\.isHere) + rows.filter { !$0.isHere } }
    for (index, row) in rows.prefix(rest.height).enumerated() {
      for word in row.words {
        let text = Wrap.truncated(word.text, width: max(1, rest.width - word.x), look)
        let role: Role = word.isHere ? .plain : .dim
        frame.put(text, at: Point(x: rest.x + word.x, y: rest.y + index), role, in: rest)
      }
    }
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

  /// Words below the numbers.
  private struct Word {
    let x: Int
    let text: String
    /// Whether they are at the person's number.
    let isHere: Bool
  }

  private struct WordRow {
    let words: [Word]
    var isHere: Bool { words.contains { $0.isHere } }
  }

  /// The words at points of the scale: each below its number, or below each other with theirs.
  private func wordRows(width: Int) -> [WordRow] {
    let points = labels.filter { range.contains($0.key) && !$0.value.isEmpty }
      .sorted { $0.key < $1.key }
    guard !points.isEmpty else { return [] }
    if let words = inOneRow(points, width: width) { return [WordRow(words: words)] }
    return points.map { point, label in
      WordRow(words: [Word(x: 0, text: "\(point): \(label)", isHere: point == value)])
    }
  }

  /// The words in one row with space between; nil where they do not fit so.
  private func inOneRow(_ points: [(key: Int, value: String)], width: Int) -> [Word]? {
    var words: [Word] = []
    var free = 0
    for (point, label) in points {
      let columns = CellWidth.of(label)
      let x = max(free, wished(for: point, columns, width: numbersWidth(width)))
      guard x + columns <= width, isNear(x, point, width: width) else { return nil }
      words.append(Word(x: x, text: label, isHere: point == value))
      free = x + columns + 2
    }
    return words
  }

  /// Where words would begin: at the ends of the numbers, or with their middle below the number.
  private func wished(for point: Int, _ columns: Int, width: Int) -> Int {
    if point == range.lowerBound { return 1 }
    if point == range.upperBound { return max(0, width - 1 - columns) }
    return max(0, column(of: point, width: width) - columns / 2)
  }

  /// Whether words that had to move still stand below their number.
  private func isNear(_ x: Int, _ point: Int, width: Int) -> Bool {
    let column = column(of: point, width: numbersWidth(width))
    return point == range.lowerBound || x - 1 <= column
  }

  /// The column of a number's last digit, or of its place on the track.
  private func column(of point: Int, width: Int) -> Int {
    let last = range.upperBound - range.lowerBound
    if let step = step(width: width) {
      return (point - range.lowerBound) * step + numberWidth
    }
    let start = 2 * numberWidth + 4
    let track = width - start - "\(range.upperBound)".count - 1
    return start + (point - range.lowerBound) * max(1, track) / max(1, last)
  }
}
