/// A short message over everything else, for a few seconds.
public struct Toast: Widget, Hashable {
  /// The words.
  public var text: String
  /// What it is: `good`, `warning`, `alarm`, or `accent`.
  public var role: Role

  /// A message.
  public init(_ text: String, _ role: Role = .accent) {
    self.text = text
    self.role = role
  }

  /// Its rows, at most three, in a box.
  public func height(width: Int, _ look: Look) -> Int {
    width < 12 ? 1 : min(3, Wrap.lines(text, width: width - 6).count) + 2
  }

  /// Draws a box over the area's middle; in fewer than three rows the words alone.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty else { return }
    let isBoxed = area.height >= 3 && area.width >= 12
    let lines = Wrap.lines(text, width: isBoxed ? area.width - 6 : area.width - 2)
    let shown = Array(lines.prefix(isBoxed ? min(3, area.height - 2) : area.height))
    let mark = role == .good ? look.glyph("✓", ascii: "+") : role == .accent ? look.marker : "!"
    let width = (shown.map { CellWidth.of($0) }.max() ?? 0) + (isBoxed ? 6 : 2)
    let height = shown.count + (isBoxed ? 2 : 0)
    let box = Rect(
      x: area.x + max(0, (area.width - width) / 2), y: area.y, width: min(width, area.width),
      height: height)
    frame.fill(box)
    if isBoxed { Panel.drawBox(on: &frame, in: box, look) }
    let inner = isBoxed ? box.inset(columns: 2, rows: 1) : box
    frame.put(mark, at: Point(x: inner.x, y: inner.y), role, in: inner)
    for (row, line) in shown.enumerated() {
      let isCut = row == shown.count - 1 && lines.count > shown.count
      let text = isCut ? Fitting.continued(line, width: inner.width - 2, look) : line
      frame.put(text, at: Point(x: inner.x + 2, y: inner.y + row), in: inner)
    }
  }
}
