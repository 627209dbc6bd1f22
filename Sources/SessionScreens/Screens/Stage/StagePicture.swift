import TerminalKit
import WorkshopModel

/// A view, right of the place of our own mark.
struct StagePicture: Widget {
  let view: View
  let style: ScreenStyle

  private var picture: ViewPicture { ViewPicture(view, style: style) }

  func height(width: Int, _ look: Look) -> Int {
    picture.height(width: width - StageTitle.indent.count, look)
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    picture.draw(on: &frame, in: area.cutLeft(StageTitle.indent.count).rest, look)
  }
}
