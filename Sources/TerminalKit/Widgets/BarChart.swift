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
  public func height(width: Int, _ look: Look) -> Int { sheet(Columns(bars, width: width)).total }

  /// Draws the bars; where they do not fit they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    var fitted = ItemSheet.fitted(to: area, items: bars.count) { sheet(Columns(bars, width: $0)) }
    let columns = Columns(bars, width: fitted.width)
    fitted.first = scroll
    fitted.draw(on: &frame, in: area, look) { rows(of: bars[$0], columns, look) }
  }

  /// What all bars share.
  private struct Columns {
    let width: Int
    let widest: Int
    /// Labels stand beside the bars while half of the width stays for bars and tallies.
    let isWide: Bool
    let room: Int
    let largest: Int

    init(_ bars: [Bar], width: Int) {
      self.width = width
      widest = bars.map { CellWidth.of($0.label) }.max() ?? 0
      isWide = widest + 2 <= width / 2
      let tallies = bars.map { CellWidth.of($0.tally) }.max() ?? 0
      room = min(40, max(0, width - (isWide ? widest + 4 : 2) - tallies - 1))
      largest = Bars.largest(bars.map(\.amount))
    }
  }

  private func sheet(_ columns: Columns) -> ItemSheet {
    let width = max(1, columns.width - 2)
    return ItemSheet(
      width: columns.width,
      bars.map { columns.isWide ? 1 : Wrap.count($0.label, width: width) + 1 })
  }

  private func rows(of bar: Bar, _ columns: Columns, _ look: Look) -> [DrawnRow] {
    let drawn = Bars.bar(bar.amount, largest: columns.largest, width: columns.room, look)
    let mark = bar.isMarked ? look.glyph("✓ ", ascii: "* ") : "  "
    let tally = (drawn.isEmpty ? "" : " ") + bar.tally
    let isWide = columns.isWide
    let label = isWide ? Fitting.pad(bar.label, to: columns.widest) + "  " : ""
    let line = DrawnRow(
      RowPiece(isWide ? mark : "  ", .good), RowPiece(label), RowPiece(drawn, .data1),
      RowPiece(tally))
    if isWide { return [line] }
    let lines = Wrap.lines(bar.label, width: max(1, columns.width - 2))
    let heads = lines.enumerated().map { index, text in
      DrawnRow(RowPiece(index == 0 ? mark : "  ", .good), RowPiece(text))
    }
    return heads + [line]
  }
}
