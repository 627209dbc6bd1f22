/// Four quarters of a picture with two axes, and how many are in each.
public struct QuadrantMap: Widget, Hashable {
  /// How many are in a quarter.
  public struct Quarter: Hashable, Sendable {
    /// A number or words.
    public var tally: String
    /// The bar's length.
    public var amount: BarAmount

    /// How many are in a quarter.
    public init(_ tally: String, _ amount: BarAmount) {
      self.tally = tally
      self.amount = amount
    }
  }

  /// Upper left, upper right, lower left, lower right.
  public let quarters: [Quarter]
  private let words: GridWords

  /// A map; quarters that are missing are empty.
  public init(_ quarters: [Quarter], across: MoodGrid.Axis, up: MoodGrid.Axis) {
    let empty = Quarter("", .none)
    self.quarters = (0..<4).map { $0 < quarters.count ? quarters[$0] : empty }
    words = GridWords(across: across, up: up)
  }

  /// A cross with two rows in each quarter, and the words around it.
  public func height(width: Int, _ look: Look) -> Int {
    5 + words.rows(beside: plotWidth(width), width: width)
  }

  /// Draws the cross, or four rows where there is no room for it.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    guard area.height >= height(width: area.width, look), plotWidth(area.width) >= 19 else {
      drawRows(on: &frame, in: area, look)
      return
    }
    let size = Size(columns: plotWidth(area.width), rows: 5)
    let plot = words.place(size, in: area)
    let middle = plot.x + plot.width / 2
    let line = String(repeating: look.rule, count: plot.width)
    frame.put(line, at: Point(x: plot.x, y: plot.y + 2), .border, in: area)
    for row in 0..<5 {
      let mark = row == 2 ? look.glyph("┼", ascii: "+") : look.glyph("│", ascii: "|")
      frame.put(mark, at: Point(x: middle, y: plot.y + row), .border, in: area)
    }
    let half = Rect(x: plot.x, y: plot.y, width: plot.width / 2, height: 2)
    for (index, quarter) in quarters.enumerated() {
      var place = half
      if index % 2 == 1 { place.x = middle + 1 }
      if index > 1 { place.y += 3 }
      draw(quarter, on: &frame, in: place, look)
    }
    words.draw(on: &frame, around: plot, in: area)
  }

  /// An odd number, so that both halves are alike.
  private func plotWidth(_ width: Int) -> Int { min(max(1, width) - 1, 40) / 2 * 2 + 1 }
  private var largest: Int { Bars.largest(quarters.map(\.amount)) }

  private func draw(_ quarter: Quarter, on frame: inout Frame, in place: Rect, _ look: Look) {
    let room = max(0, place.width - 4)
    let bar = Bars.bar(quarter.amount, largest: largest, width: room, look)
    for (row, (text, role)) in [(quarter.tally, Role.plain), (bar, .data1)].enumerated() {
      let shown = Wrap.truncated(text, width: place.width, look)
      let x = place.x + (place.width - CellWidth.of(shown)) / 2
      frame.put(shown, at: Point(x: x, y: place.y + row), role, in: place)
    }
  }

  private func drawRows(on frame: inout Frame, in area: Rect, _ look: Look) {
    let names = [words.up.high, words.up.low].flatMap { row in
      [words.across.low, words.across.high].map { "\(row), \($0)" }
    }
    let bars = zip(names, quarters).map { BarChart.Bar($0, $1.tally, $1.amount) }
    BarChart(bars).draw(on: &frame, in: area, look)
  }
}
