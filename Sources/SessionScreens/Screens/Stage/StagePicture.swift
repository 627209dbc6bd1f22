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
    let room = area.cutLeft(StageTitle.indent.count).rest
    let picture = picture.measured(width: room.width, look)
    let above = max(0, area.height - picture.height(width: room.width, look)) / 3
    picture.draw(on: &frame, in: room.cutTop(above).rest, look)
  }
}
