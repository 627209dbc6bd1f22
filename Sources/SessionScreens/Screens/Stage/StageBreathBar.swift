import TerminalKit

/// The pacer of a breath, thick enough for a far wall.
struct StageBreathBar: Widget, Hashable {
  let pacer: BreathingPacer

  func height(width: Int, _ look: Look) -> Int { look.isStill ? 1 : 5 }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    pacer.draw(on: &frame, in: area.cutLeft(StageTitle.indent.count).rest, look)
  }
}
