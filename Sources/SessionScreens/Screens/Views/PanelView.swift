import TerminalKit

/// A part of a panel's content, with marks where there is more.
struct PanelView: Widget, Hashable {
  let content: PanelContent
  let offset: Int

  func height(width: Int, _ look: Look) -> Int { content.height }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    content.draw(on: &frame, in: area, from: offset, look)
    // The marks stand outside of the words, at the box itself.
    let x = area.right
    if offset > 0 { frame.put(look.glyph("▲", ascii: "^"), at: Point(x: x, y: area.y), .accent) }
    if content.height - offset > area.height {
      frame.put(look.glyph("▼", ascii: "v"), at: Point(x: x, y: area.bottom - 1), .accent)
    }
  }
}
