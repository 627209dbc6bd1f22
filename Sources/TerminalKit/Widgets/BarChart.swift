/// Bars with their labels, and how many beside each.
public struct BarChart: Widget, Hashable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// What it is about.
    public var label: String
    /// How many: a number or words.
    public var tally: String
    /// Its length.
    public var amount: BarAmount
    /// Whether it is pointed out, such as the answer of a quiz.
    public var isMarked: Bool

    /// A bar.
    public init(_ label: String, _ tally: String, _ amount: BarAmount, isMarked: Bool = false) {
      self.label = label
      self.tally = tally
      self.amount = amount
      self.isMarked = isMarked
    }
  }

  /// The bars from the top down.
  public var bars: [Bar]
  /// Rows that are scrolled out of sight.
  public var scroll = 0

  /// A chart.
  public init(_ bars: [Bar]) { self.bars = bars }

  /// The rows of all bars.
  public func height(width: Int, _ look: Look) -> Int { rows(width: width, look).count }

  /// Draws the bars; where they do not fit they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let fitted = RowSheet.fitted(to: area, items: bars.count) { width in
      RowSheet(rows: rows(width: width, look), focus: 0..<0)
    }
    fitted.draw(on: &frame, in: area, from: scroll, look)
  }

  private func rows(width: Int, _ look: Look) -> [DrawnRow] {
    let widest = bars.map { CellWidth.of($0.label) }.max() ?? 0
    let tallies = bars.map { CellWidth.of($0.tally) }.max() ?? 0
    // Labels beside the bars while half of the width stays for bars and tallies.
    let isWide = widest + 2 <= width / 2
    let lead = isWide ? widest + 4 : 2
    let room = min(40, max(0, width - lead - tallies - 1))
    let largest = Bars.largest(bars.map(\.amount))
    return bars.flatMap { bar in
      let drawn = Bars.bar(bar.amount, largest: largest, width: room, look)
      let mark = bar.isMarked ? look.glyph("✓ ", ascii: "* ") : "  "
      let tally = (drawn.isEmpty ? "" : " ") + bar.tally
      let label = isWide ? Fitting.pad(bar.label, to: widest) + "  " : ""
      let line = DrawnRow(
        RowPiece(isWide ? mark : "  ", .good), RowPiece(label), RowPiece(drawn, .data1),
        RowPiece(tally))
      if isWide { return [line] }
      let heads = Wrap.lines(bar.label, width: max(1, width - 2)).enumerated().map { index, text in
        DrawnRow(RowPiece(index == 0 ? mark : "  ", .good), RowPiece(text))
      }
      return heads + [line]
    }
  }
}
