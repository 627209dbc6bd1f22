import TerminalKit
import WorkshopModel

/// What stands on a screen from top to bottom, before it is drawn.
///
/// Our own sentences have a mark at the left edge; what somebody else wrote is filtered and begins
/// two columns further in, so that it cannot draw one.
struct ScreenColumn: Sendable {
  private struct Block: Sendable {
    let widget: any Widget
    let indent: Int
  }

  private var blocks: [Block] = []
  /// The rows of each block at one width, where they were measured.
  private var measured: (width: Int, rows: [Int])?
  let look: Look

  init(_ look: Look) { self.look = look }

  var isEmpty: Bool { blocks.isEmpty }

  /// The mark of our own speech.
  static func mark(_ look: Look) -> String { look.glyph("┃", ascii: "|") + " " }
  private static let inset = 2

  /// The program's own sentence.
  mutating func say(_ own: String, _ role: Role = .plain) {
    guard !own.isEmpty else { return }
    add(Paragraph(own, role, mark: Self.mark(look)))
  }

  /// Text of a workshop, a server or a person.
  mutating func text(_ foreign: String, _ role: Role = .plain) {
    let safe = SafeText(untrusted: foreign, limits: .paragraph).string
    guard !safe.isEmpty else { return }
    add(Paragraph(safe, role), indent: Self.inset)
  }

  /// One line of somebody's text with a lead of our own.
  mutating func line(_ lead: String, _ foreign: String, _ role: Role = .quote) {
    let spans = [Paragraph.Span(lead, .dim), Paragraph.Span(Page.line(foreign), role)]
    add(Paragraph(spans), indent: Self.inset)
  }

  /// Lines of line mode: those at the left edge are our own.
  mutating func lines(_ lines: [String]) {
    for line in lines {
      let body = line.drop { $0 == " " }
      if body.isEmpty {
        gap()
      } else if line.hasPrefix(" ") {
        add(Paragraph(String(body)), indent: line.count - body.count)
      } else {
        say(line)
      }
    }
  }

  mutating func gap() {
    if !blocks.isEmpty { add(Gap()) }
  }

  mutating func add(_ widget: any Widget, indent: Int = 0) {
    blocks.append(Block(widget: widget, indent: indent))
  }

  /// The same with another column right below.
  func above(_ other: Self) -> Self {
    var both = self
    both.blocks += other.blocks
    both.measured = nil
    return both
  }

  /// Puts another column below, with an empty row between.
  mutating func append(_ other: Self) {
    guard !other.isEmpty else { return }
    gap()
    blocks += other.blocks
    measured = nil
  }

  /// The same without its last block and the gap above that, and that block alone.
  func withoutLast() -> (rest: Self, last: Self) {
    var (rest, last) = (self, ScreenColumn(look))
    if let block = rest.blocks.popLast() { last.blocks = [block] }
    if rest.blocks.last?.widget is Gap { rest.blocks.removeLast() }
    return (rest, last)
  }

  func height(width: Int) -> Int { rows(width: width).reduce(0, +) }

  /// The same, measured once for a width.
  func measured(width: Int) -> Self {
    var column = self
    column.measured = (width, rows(width: width))
    return column
  }

  private func rows(width: Int) -> [Int] {
    if let measured, measured.width == width { return measured.rows }
    return blocks.map { max(0, $0.widget.height(width: max(1, width - $0.indent), look)) }
  }

  /// Draws the rows from `offset` on; what stands half in sight is cut by whole rows.
  func draw(on frame: inout Frame, in area: Rect, from offset: Int = 0) {
    var y = area.y - offset
    for (block, rows) in zip(blocks, rows(width: area.width)) {
      let width = max(1, area.width - block.indent)
      let place = Rect(x: area.x + block.indent, y: y, width: width, height: rows)
      y += rows
      if place.bottom <= area.y || rows == 0 { continue }
      if place.y >= area.bottom { break }
      frame.clipped(to: area) { block.widget.draw(on: &$0, in: place, look) }
    }
  }
}

/// An empty row.
private struct Gap: Widget {
  func height(width: Int, _ look: Look) -> Int { 1 }
  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {}
}
