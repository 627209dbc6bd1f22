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
  public func height(width: Int, _ look: Look) -> Int { sheet(width: width, gap: 1, look).total }

  /// Draws the quotes; the empty rows go first, then they scroll.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    var fitted = ItemSheet.fitted(to: area, items: 2 * quotes.count - 1) { width in
      sheet(width: width, gap: width < area.width ? 0 : 1, look)
    }
    let gap = fitted.width < area.width ? 0 : 1
    fitted.first = scroll
    fitted.draw(on: &frame, in: area, look) { item in
      Array(repeating: DrawnRow(), count: item == 0 ? 0 : gap)
        + rows(of: quotes[item], width: fitted.width, look)
    }
  }

  private func sheet(width: Int, gap: Int, _ look: Look) -> ItemSheet {
    ItemSheet(
      width: width,
      quotes.enumerated().map { index, quote in
        Wrap.count(
          quote.text, closedBy: look.quotes.close, width: max(1, width - Self.indent(look)))
          + (quote.name.isEmpty ? 0 : 1) + (index == 0 ? 0 : gap)
      })
  }

  private static func indent(_ look: Look) -> Int { 2 + CellWidth.of(look.quotes.open) }

  private func rows(of quote: Quote, width: Int, _ look: Look) -> [DrawnRow] {
    let (marks, indent) = (look.quotes, Self.indent(look))
    let blank = String(repeating: " ", count: indent)
    let lines = Wrap.lines(quote.text + marks.close, width: max(1, width - indent))
    var rows = lines.enumerated().map { index, line in
      DrawnRow(RowPiece(index == 0 ? "  " + marks.open : blank, .accent), RowPiece(line, .quote))
    }
    guard !quote.name.isEmpty else { return rows }
    let dash = look.glyph("– ", ascii: "- ")
    let name = Wrap.truncated(quote.name, width: max(1, width - 7), look)
    rows.append(DrawnRow(RowPiece("     " + dash, .dim), RowPiece(name, .dim)))
    return rows
  }
}
