import TerminalKit

/// A part of a shared screen's page.
struct StageBlock: Sendable {
  let widget: any Widget
  /// Empty rows above it, where there is room.
  var gap = 1
}

/// Parts below one another, scrolled where they are longer than the screen.
struct StageColumn: Sendable {
  let blocks: [StageBlock]
  let look: Look

  func height(width: Int, hasGaps: Bool) -> Int {
    blocks.enumerated().reduce(0) { height, block in
      let gap = hasGaps && block.offset > 0 ? block.element.gap : 0
      return height + gap + block.element.widget.height(width: width, look)
    }
  }

  /// Rows that do not fit.
  func overflow(in area: Rect) -> Int {
    guard height(width: area.width, hasGaps: false) > area.height else { return 0 }
    return max(0, height(width: Self.scrolledWidth(area), hasGaps: false) - area.height)
  }

  /// The way on stands in a column of its own.
  private static func scrolledWidth(_ area: Rect) -> Int { area.width - 2 }

  func draw(on frame: inout Frame, in area: Rect, scroll: Int, isCentred: Bool) {
    let roomy = height(width: area.width, hasGaps: true)
    let hasGaps = roomy <= area.height
    let total = hasGaps ? roomy : height(width: area.width, hasGaps: false)
    guard total > area.height else {
      let above = isCentred ? (area.height - total) / 2 : 0
      draw(on: &frame, in: area.cutTop(above).rest, hasGaps: hasGaps)
      return
    }
    let width = Self.scrolledWidth(area)
    let length = height(width: width, hasGaps: false)
    var page = Frame(
      Size(columns: area.x + width, rows: length), collectsCuts: frame.cuts != nil)
    draw(on: &page, in: Rect(x: area.x, y: 0, width: width, height: length), hasGaps: false)
    let first = min(max(0, scroll), max(0, length - area.height))
    frame.stamp(page, from: first, in: area)
    drawWay(on: &frame, in: area, hasMore: (first > 0, first + area.height < length))
  }

  private func draw(on frame: inout Frame, in area: Rect, hasGaps: Bool) {
    var rest = area
    for (index, block) in blocks.enumerated() {
      if hasGaps, index > 0 { rest = rest.cutTop(block.gap).rest }
      let cut = rest.cutTop(block.widget.height(width: area.width, look))
      block.widget.draw(on: &frame, in: cut.top, look)
      rest = cut.rest
    }
  }

  private func drawWay(on frame: inout Frame, in area: Rect, hasMore: (above: Bool, below: Bool)) {
    let x = area.right - 1
    if hasMore.above {
      frame.put(look.glyph("▲", ascii: "^"), at: Point(x: x, y: area.y), .accent, in: area)
    }
    if hasMore.below {
      let place = Point(x: x, y: area.bottom - 1)
      frame.put(look.glyph("▼", ascii: "v"), at: place, .accent, in: area)
    }
  }
}

extension Frame {
  /// Puts rows of another frame into an area; columns stay what they were.
  mutating func stamp(_ page: Frame, from first: Int, in area: Rect) {
    for row in 0..<min(area.height, page.size.rows - first) {
      for x in 0..<page.size.columns {
        let cell = page[x, first + row]
        guard cell.width > 0, cell != .blank else { continue }
        put(String(cell.character), at: Point(x: x, y: area.y + row), cell.role, in: area)
      }
    }
    // Behind the right edge nothing is drawn, and what does not fit is noted.
    for cut in page.cuts ?? [] { put(cut, at: Point(x: size.columns, y: 0)) }
  }
}

extension StageColumn {
  /// One row of a text; what does not fit is left out behind dots.
  static func fitting(_ text: String, width: Int, _ look: Look) -> String {
    if CellWidth.of(text) <= width { return text }
    let dots = look.glyph("…", ascii: "..")
    var kept = ""
    for character in text {
      if CellWidth.of(kept) + CellWidth.of(character) + CellWidth.of(dots) > width { break }
      kept.append(character)
    }
    return width > CellWidth.of(dots) ? kept + dots : ""
  }
}
