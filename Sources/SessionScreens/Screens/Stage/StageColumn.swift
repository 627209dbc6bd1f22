import TerminalKit

/// A part of a shared screen's page.
struct StageBlock: Sendable {
  let widget: any Widget
  /// Empty rows above it, where there is room.
  var gap = 1
  /// Whether it is left out where the page would not fit; people have it on their own screens.
  var isSpare = false
  /// Whether it takes the rows that are left over.
  var grows = false

  /// The same, to be left out first.
  var spare: StageBlock {
    var block = self
    block.isSpare = true
    return block
  }
}

/// Parts below one another, scrolled where they are longer than the screen.
struct StageColumn: Sendable {
  let blocks: [StageBlock]
  let look: Look

  /// How the parts are set.
  private struct Setting {
    var blocks: [StageBlock]
    var hasGaps: Bool
    var height: Int
  }

  /// Rows that do not fit.
  func overflow(in area: Rect) -> Int {
    guard fitting(area) == nil else { return 0 }
    return max(0, scrolled(area).height - area.height)
  }

  func draw(on frame: inout Frame, in area: Rect, scroll: Int, isCentred: Bool) {
    if let setting = fitting(area) {
      let above = isCentred ? (area.height - setting.height) / 2 : 0
      draw(setting, on: &frame, in: area.cutTop(above).rest)
      return
    }
    let setting = scrolled(area)
    let width = Self.scrolledWidth(area)
    var page = Frame(
      Size(columns: area.x + width, rows: setting.height), collectsCuts: frame.cuts != nil)
    draw(setting, on: &page, in: Rect(x: area.x, y: 0, width: width, height: setting.height))
    let first = min(max(0, scroll), max(0, setting.height - area.height))
    frame.stamp(page, from: first, in: area)
    drawWay(
      on: &frame, in: area, hasMore: (first > 0, first + area.height < setting.height))
  }

  /// The roomiest setting that fits: spare parts go first, then the empty rows.
  private func fitting(_ area: Rect) -> Setting? {
    let needed = blocks.filter { !$0.isSpare }
    for (parts, hasGaps) in [(blocks, true), (needed, true), (needed, false)] {
      let setting = setting(parts, width: area.width, hasGaps: hasGaps)
      if setting.height <= area.height { return setting }
    }
    return nil
  }

  private func scrolled(_ area: Rect) -> Setting {
    setting(
      blocks.filter { !$0.isSpare }, width: Self.scrolledWidth(area), hasGaps: area.height > 12)
  }

  /// The way on stands in a column of its own.
  private static func scrolledWidth(_ area: Rect) -> Int { area.width - 2 }

  private func setting(_ blocks: [StageBlock], width: Int, hasGaps: Bool) -> Setting {
    let height = blocks.enumerated().reduce(0) { height, block in
      let gap = hasGaps && block.offset > 0 ? block.element.gap : 0
      return height + gap + block.element.widget.height(width: width, look)
    }
    return Setting(blocks: blocks, hasGaps: hasGaps, height: height)
  }

  private func draw(_ setting: Setting, on frame: inout Frame, in area: Rect) {
    var rest = area
    for (index, block) in setting.blocks.enumerated() {
      if setting.hasGaps, index > 0 { rest = rest.cutTop(block.gap).rest }
      let more = block.grows ? area.height - setting.height : 0
      let cut = rest.cutTop(block.widget.height(width: area.width, look) + more)
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
