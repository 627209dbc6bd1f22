package import TerminalKit
package import WorkshopModel

/// What may be shown of a step's answers, as a picture with the words and numbers beside it.
package struct ViewPicture: Widget, Hashable {
  let view: View
  let style: ScreenStyle

  /// A view's picture in a style.
  package init(_ view: View, style: ScreenStyle = ScreenStyle()) {
    self.view = view
    self.style = style
  }

  package func height(width: Int, _ look: Look) -> Int { lines(width).count }

  package func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    for (row, line) in lines(area.width).prefix(area.height).enumerated() {
      frame.put(line, at: Point(x: area.x, y: area.y + row), .quote, in: area)
    }
  }

  private func lines(_ width: Int) -> [String] {
    var page = Page(columns: max(12, width))
    ViewWords.write(view, on: &page)
    return page.lines
  }
}
