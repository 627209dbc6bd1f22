/// Fills text up to a width.
enum Fitting {
  /// A text with spaces after it up to a width.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  /// The last row that there is room for, with a sign that the text goes on.
  static func continued(_ line: String, width: Int, _ look: Look) -> String {
    Wrap.truncated(line + look.glyph(" …", ascii: " ..."), width: width, look)
  }

  /// A text with spaces before it up to a width.
  static func padLeft(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - CellWidth.of(text))) + text
  }
}

/// Marks that say that there is more above or below.
enum ScrollMarks {
  /// Draws them at the right edge of an area, in its first and its last row.
  static func draw(
    on frame: inout Frame, in area: Rect, hasMore: (above: Bool, below: Bool), _ look: Look
  ) {
    let x = area.right - 1
    if hasMore.above {
      frame.put(look.glyph("▲", ascii: "^"), at: Point(x: x, y: area.y), .accent, in: area)
    }
    if hasMore.below {
      // In a single row the way on matters more.
      frame.put(
        look.glyph("▼", ascii: "v"), at: Point(x: x, y: area.bottom - 1), .accent, in: area)
    }
  }
}
