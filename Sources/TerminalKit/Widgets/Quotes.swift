/// What people wrote, each in quotation marks and indented.
public struct Quotes: Widget, Hashable {
  /// What somebody wrote.
  public struct Quote: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Who signed it; may be empty.
    public var name: String

    /// What somebody wrote.
    public init(_ text: String, name: String = "") {
      self.text = text
      self.name = name
    }
  }

  /// The quotes from the top down.
  public var quotes: [Quote]
  /// Rows that are scrolled out of sight.
  public var scroll = 0

  /// Quotes.
  public init(_ quotes: [Quote]) { self.quotes = quotes }

  /// All rows, with an empty one between two quotes.
  public func height(width: Int, _ look: Look) -> Int { rows(width: width, gap: 1, look).count }

  /// Draws the quotes; the empty rows go first, then they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let fitted = RowSheet.fitted(to: area, items: 2 * quotes.count - 1) { width in
      RowSheet(rows: rows(width: width, gap: width < area.width ? 0 : 1, look), focus: 0..<0)
    }
    fitted.draw(on: &frame, in: area, from: scroll, look)
  }

  private func rows(width: Int, gap: Int, _ look: Look) -> [DrawnRow] {
    let (open, close) = (look.glyph("“", ascii: "\""), look.glyph("”", ascii: "\""))
    var rows: [DrawnRow] = []
    for quote in quotes {
      if !rows.isEmpty { rows += Array(repeating: DrawnRow(), count: gap) }
      let lines = Wrap.lines(quote.text + close, width: max(1, width - 3))
      for (index, line) in lines.enumerated() {
        rows.append(
          DrawnRow(RowPiece(index == 0 ? "  " + open : "   ", .accent), RowPiece(line, .quote)))
      }
      guard !quote.name.isEmpty else { continue }
      let dash = look.glyph("– ", ascii: "- ")
      let name = Wrap.truncated(quote.name, width: max(1, width - 7), look)
      rows.append(DrawnRow(RowPiece("     " + dash, .dim), RowPiece(name, .dim)))
    }
    return rows
  }
}
