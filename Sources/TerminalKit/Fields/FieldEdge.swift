/// The left edge of a field and its count, alike for all fields.
enum FieldEdge {
  /// Where the text stands: after the edge, and with one column for the caret at the end.
  static func inner(_ area: Rect) -> Rect { area.cutLeft(1).rest }

  static func draw(on frame: inout Frame, in area: Rect, isFocused: Bool, _ look: Look) {
    let mark = isFocused ? look.glyph("▌", ascii: ">") : look.glyph("│", ascii: "|")
    for y in area.y..<area.bottom {
      let place = Point(x: area.x, y: y)
      frame.put(mark, at: place, isFocused ? .accent : .border, in: area)
    }
  }

  /// `12/280` at the right, with a warning where no more fits.
  static func drawCount(
    _ text: String, isOver: Bool, on frame: inout Frame, in area: Rect
  ) {
    let x = max(area.x, area.right - CellWidth.of(text))
    frame.put(text, at: Point(x: x, y: area.y), isOver ? .warning : .dim, in: area)
  }

  static func countText(_ count: Int, of limit: Int) -> String { "\(count)/\(limit)" }
}
