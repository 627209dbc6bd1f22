import Phrasebook
import TerminalKit
import WorkshopProtocol

/// What stays on the screen when the session is over, until a key is pressed.
extension ConsoleScreen {
  func drawLastPage(on frame: inout Frame) {
    let (header, body) = frame.bounds.cutTop(frame.size.rows >= 14 ? 2 : 1)
    drawLastHeader(on: &frame, in: header)
    let (middle, footer) = body.cutBottom(1)
    frame.put(
      style.phrases(ConsoleFarewellPhrase.anyKey), at: Point(x: footer.x + 1, y: footer.y),
      .accent, in: footer)
    let width = min(72, middle.width - 2)
    var rows = lastWords(width).rows
    if rows.count > middle.height { rows.removeAll { $0.runs.isEmpty } }
    let top = middle.y + max(0, (middle.height - rows.count) / 3)
    let area = Rect(
      x: middle.x + max(1, (middle.width - width) / 2), y: top, width: width,
      height: middle.bottom - top)
    for (index, row) in rows.enumerated() {
      row.draw(on: &frame, at: area.y + index, in: area, style.look)
    }
  }

  private func drawLastHeader(on frame: inout Frame, in area: Rect) {
    var x = frame.put("attune ", at: Point(x: area.x + 1, y: area.y), .accent, in: area)
    // Every frame of a rehearsal says so (rules P4).
    if model.admission?.isRehearsal == true {
      x = frame.put(say(.rehearsal) + " ", at: Point(x: x, y: area.y), .plain, in: area)
    }
    let title = Page.line(model.admission?.title ?? "")
    frame.put(
      Wrap.truncated(title, width: max(0, area.right - 1 - x), style.look),
      at: Point(x: x, y: area.y), .title, in: area)
    guard area.height > 1 else { return }
    let rule = String(repeating: style.look.glyph("━", ascii: "="), count: area.width)
    frame.put(rule, at: Point(x: area.x, y: area.y + 1), .border, in: area)
  }

  private func lastWords(_ width: Int) -> PanelText {
    var text = PanelText(width: width)
    for line in writer.lines(for: desk.farewell, model) { text.line(line, .title) }
    guard hasEnded, !model.isHelper else { return text }
    text.blank()
    let paragraphs = ConsoleFarewell.paragraphs(model.keeping, style.phrases)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { text.blank() }
      for line in paragraph { write(line, on: &text) }
    }
    return text
  }

  private func write(_ line: String, on text: inout PanelText) {
    guard CommandRows.isCommand(line) else { return text.say(line) }
    for row in CommandRows.rows(line.trimmed, width: text.width - 2) {
      text.row(PanelText.Row(indent: 2, runs: [PanelText.Run(text: row, role: .title)]))
    }
  }

  /// Whether the session has ended, and not only this console's part in it.
  private var hasEnded: Bool {
    desk.farewell.contains {
      switch $0 {
      case .ended, .closing(.sessionEnded, _): true
      default: false
      }
    }
  }
}
