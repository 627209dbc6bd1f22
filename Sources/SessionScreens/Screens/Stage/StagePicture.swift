import TerminalKit
import WorkshopModel

/// A view, right of the place of our own mark and, where there is room, a little below the words.
struct StagePicture: Widget {
  private let picture: ViewPicture

  init(view: View, style: ScreenStyle) { picture = ViewPicture(view, style: style) }

  func height(width: Int, _ look: Look) -> Int {
    picture.height(width: width - StageTitle.indent.count, look)
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let above = max(0, area.height - height(width: area.width, look)) / 3
    let place = area.cutLeft(StageTitle.indent.count).rest.cutTop(above).rest
    picture.draw(on: &frame, in: place, look)
  }
}
