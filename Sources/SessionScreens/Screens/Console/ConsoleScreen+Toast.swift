import TerminalKit

/// The sentence that goes by itself, with our own mark at its left.
extension ConsoleScreen {
  /// How many rows it takes; none while there is no sentence.
  func toastRows(in body: Rect, at local: Int64) -> Int {
    guard let toast = toast(at: local) else { return 0 }
    let words = words(of: toast, width: body.width)
    return min(words.rows.count + 1, max(2, body.height / 2))
  }

  /// Draws it above a row: the foot of the body, or what lies over the panels.
  func drawToast(on frame: inout Frame, in body: Rect, above foot: Int, at local: Int64) {
    guard let toast = toast(at: local) else { return }
    let height = toastRows(in: body, at: local)
    let place = Rect(
      x: body.x, y: foot - height, width: body.width, height: height)
    frame.fill(place)
    frame.fill(place.cutTop(1).top, with: style.look.glyphs == .unicode ? "─" : "-", .border)
    let rows = place.cutTop(1).rest
    let role: TerminalKit.Role = toast.weight == .calm ? .accent : toast.role
    for y in rows.y..<rows.bottom {
      frame.put(style.look.glyph("┃", ascii: "|"), at: Point(x: rows.x, y: y), role, in: rows)
    }
    let inner = Rect(x: rows.x + 2, y: rows.y, width: rows.width - 3, height: rows.height)
    PanelView(content: PanelContent(words(of: toast, width: body.width)), offset: 0)
      .draw(on: &frame, in: inner, style.look)
  }

  private func toast(at local: Int64) -> ConsoleToast? {
    desk.toast.flatMap { toast in toast.until.map { local < $0 } ?? true ? toast : nil }
  }

  private func words(of toast: ConsoleToast, width: Int) -> PanelText {
    var text = PanelText(width: width - 3)
    for line in toast.lines { text.line(line, toast.role) }
    return text
  }
}

extension ConsoleToast {
  fileprivate var role: TerminalKit.Role {
    switch weight {
    case .calm: .plain
    case .warning: .warning
    case .alarm: .alarm
    }
  }
}
