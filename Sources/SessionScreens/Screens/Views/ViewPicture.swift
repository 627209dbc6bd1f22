package import TerminalKit
package import WorkshopModel

/// What may be shown of a step's answers, as a picture with line mode's words and numbers beside it.
///
/// Every kind of view has one; whatever somebody wrote is quoted or stands further in.
package struct ViewPicture: Widget, Hashable {
  let view: View
  let style: ScreenStyle
  private var stack: Stack

  /// A view's picture in a style.
  package init(_ view: View, style: ScreenStyle = ScreenStyle()) {
    self.view = view
    self.style = style
    stack = Stack(PictureParts(style: style).parts(view))
  }

  /// The same, which knows its rows at a width.
  func measured(width: Int, _ look: Look) -> ViewPicture {
    var picture = self
    picture.stack = stack.measured(width: width, look)
    return picture
  }

  /// All its rows.
  package func height(width: Int, _ look: Look) -> Int { stack.height(width: width, look) }

  /// Draws it; where there are too few rows the pictures shrink before the words go.
  package func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    stack.draw(on: &frame, in: area, look)
  }
}
