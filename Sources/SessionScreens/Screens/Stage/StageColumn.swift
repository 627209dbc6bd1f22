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

  /// A part with its rows.
  private struct Part {
    let block: StageBlock
    let height: Int
  }

  /// How the parts are set.
  private struct Setting {
    var parts: [Part]
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
    let first = min(max(0, scroll), max(0, setting.height - area.height))
    let page = Rect(x: area.x, y: area.y - first, width: width, height: setting.height)
    frame.clipped(to: area) { draw(setting, on: &$0, in: page) }
    drawWay(
      on: &frame, in: area, hasMore: (first > 0, first + area.height < setting.height))
  }

  /// The roomiest setting that fits: spare parts go first, then the empty rows.
  private func fitting(_ area: Rect) -> Setting? {
    let all = parts(width: area.width)
    let needed = all.filter { !$0.block.isSpare }
    for (parts, hasGaps) in [(all, true), (needed, true), (needed, false)] {
      let setting = Self.setting(parts, hasGaps: hasGaps)
      if setting.height <= area.height { return setting }
    }
    return nil
  }

  private func scrolled(_ area: Rect) -> Setting {
    let needed = parts(width: Self.scrolledWidth(area)).filter { !$0.block.isSpare }
    return Self.setting(needed, hasGaps: area.height > 12)
  }

  /// The way on stands in a column of its own.
  private static func scrolledWidth(_ area: Rect) -> Int { area.width - 2 }

  private func parts(width: Int) -> [Part] {
    blocks.map { Part(block: $0, height: $0.widget.height(width: width, look)) }
  }

  private static func setting(_ parts: [Part], hasGaps: Bool) -> Setting {
    let height = parts.enumerated().reduce(0) { height, part in
      height + part.element.height + (hasGaps && part.offset > 0 ? part.element.block.gap : 0)
    }
    return Setting(parts: parts, hasGaps: hasGaps, height: height)
  }

  private func draw(_ setting: Setting, on frame: inout Frame, in area: Rect) {
    var rest = area
    for (index, part) in setting.parts.enumerated() {
      if setting.hasGaps, index > 0 { rest = rest.cutTop(part.block.gap).rest }
      let more = part.block.grows ? area.height - setting.height : 0
      let cut = rest.cutTop(part.height + more)
      if !frame.seenRows(of: cut.top).isEmpty {
        part.block.widget.draw(on: &frame, in: cut.top, look)
      }
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
