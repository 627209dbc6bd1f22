import TerminalKit

/// A list that keeps its marker in sight, with words above and below it.
struct ListPanel: Widget, Hashable {
  /// Words above it; they have at most half of the rows.
  let head: [PanelText.Row]
  let list: PanelContent.Picture
  /// Words below it, where there is room.
  let foot: [PanelText.Row]

  init(head: PanelText, _ list: any Widget & Hashable, foot: PanelText) {
    self.head = head.rows
    self.list = PanelContent.Picture(widget: list)
    self.foot = foot.rows
  }

  func height(width: Int, _ look: Look) -> Int {
    head.count + list.widget.height(width: width, look) + foot.count
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let (top, rest) = area.cutTop(min(head.count, area.height / 2))
    let wished = list.widget.height(width: area.width, look)
    let foot = foot(within: max(rest.height - wished, rest.height / 2))
    let (middle, bottom) = rest.cutBottom(foot.count)
    draw(head, on: &frame, in: top, look)
    list.widget.draw(on: &frame, in: middle, look)
    // Right below the list where it is short.
    let gap = max(0, middle.height - wished)
    let place = Rect(x: bottom.x, y: bottom.y - gap, width: bottom.width, height: bottom.height)
    draw(foot, on: &frame, in: place, look)
  }

  /// The foot's whole sentences for which there is room; a gap above them goes first.
  private func foot(within most: Int) -> [PanelText.Row] {
    guard foot.count > most else { return foot }
    var rows = Array(foot.drop { $0.runs.isEmpty })
    while rows.count > most {
      // What runs on from the row above stands further in.
      guard let last = rows.lastIndex(where: { $0.indent == 0 }) else { return [] }
      rows.removeSubrange(last...)
    }
    return rows
  }

  private func draw(
    _ rows: [PanelText.Row], on frame: inout Frame, in area: Rect, _ look: Look
  ) {
    for (index, row) in rows.prefix(area.height).enumerated() {
      row.draw(on: &frame, at: area.y + index, in: area, look)
    }
  }
}
