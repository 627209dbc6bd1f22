import Phrasebook
package import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// What stands on the screen; the same state, size and moment give the same frame.
  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool = false) -> Frame {
    var frame = Frame(size, collectsCuts: collectsCuts)
    if isBlank {
      center(JoinScreenPhrase.neutral, on: &frame)
      return frame
    }
    if isTooSmall(size) {
      center(JoinScreenPhrase.tooSmall, on: &frame)
      return frame
    }
    let parts = parts(size, at: local)
    let layout = layout(size, parts)
    drawHeader(layout.header, at: local, on: &frame)
    draw(parts.banner, in: layout.banner, on: &frame)
    let sticks = sticksToEnd(layout.content.height, parts)
    drawContent(parts.content, layout.content, sticks: sticks, on: &frame)
    draw(parts.question, in: layout.question, on: &frame)
    draw(parts.audience, in: layout.audience, on: &frame)
    drawInput(layout.input, parts, on: &frame)
    draw(parts.progress, in: layout.progress, on: &frame)
    drawToast(parts.toast, layout.toast, on: &frame)
    drawRule(layout.rule, on: &frame)
    let isWhole = parts.content.height(width: layout.content.width) <= layout.content.height
    let way = wayOn(back: sticks && scroll == 0, isNarrow: size.columns < 60)
    let bar = keyBar(
      rows: layout.bar.height, way: isWhole || parts.isReading ? nil : way,
      reading: reading(parts, layout))
    bar.draw(on: &frame, in: layout.bar, style.look)
    return frame
  }

  private func center(_ phrase: JoinScreenPhrase, on frame: inout Frame) {
    let area = frame.bounds.inset(columns: 1)
    let words = Paragraph(style.phrases(phrase), .dim, isCentered: true)
    let rows = words.height(width: area.width, style.look)
    let top = max(0, (area.height - rows) / 2)
    words.draw(on: &frame, in: area.cutTop(top).rest.cutTop(rows).top, style.look)
  }

  private func draw(_ column: ScreenColumn, in area: Rect, on frame: inout Frame) {
    if !area.isEmpty { column.draw(on: &frame, in: area) }
  }

  /// Where there is no room for all of it, its last row says how to read the rest.
  private func drawToast(_ column: ScreenColumn, _ area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let isWhole = column.height(width: area.width) <= area.height
    guard !isWhole, area.height > 1 else {
      draw(column, in: area, on: &frame)
      let edge = Point(x: min(frame.size.columns - 1, area.right), y: area.y)
      if !isWhole { frame.put(style.look.glyph("…", ascii: "~"), at: edge, .dim) }
      return
    }
    let (top, foot) = area.cutBottom(1)
    draw(column, in: top, on: &frame)
    var more = ScreenColumn(style.look)
    more.say(style.phrases(JoinScreenPhrase.more), .dim)
    draw(more, in: foot, on: &frame)
  }

  private func drawRule(_ area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.fill(area, with: style.look.glyphs == .unicode ? "─" : "-", .border)
  }

  /// Our name and the workshop's at the left, the step and its clock at the right.
  private func drawHeader(_ area: Rect, at local: Int64, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let row = area.cutTop(1).top.inset(columns: 1)
    let right = headerRight(at: local)
    let rightWidth = CellWidth.of(right)
    frame.put(right, at: Point(x: row.right - rightWidth, y: row.y), .dim, in: row)
    let name = "attune"
    var x = frame.put(name, at: Point(x: row.x, y: row.y), .accent, in: row)
    x = drawRehearsal(at: Point(x: x, y: row.y), on: &frame, in: row)
    let title = Page.line(model.admission?.title ?? "")
    let room = row.right - rightWidth - x - 5
    if !title.isEmpty, room > 3 {
      let dot = style.look.glyph(" · ", ascii: " - ")
      x = frame.put(dot, at: Point(x: x, y: row.y), .dim, in: row)
      let shown = Wrap.truncated(title, width: room, style.look)
      frame.put(shown, at: Point(x: x, y: row.y), .title, in: row)
    }
    drawRule(area.cutTop(1).rest, on: &frame)
  }

  /// Every screen of a rehearsal says so (rules P4).
  private func drawRehearsal(at place: Point, on frame: inout Frame, in row: Rect) -> Int {
    guard model.admission?.isRehearsal == true else { return place.x }
    let words = " (" + style.phrases(JoinScreenPhrase.rehearsal) + ")"
    return frame.put(words, at: place, .warning, in: row)
  }

  private func headerRight(at local: Int64) -> String {
    var parts: [String] = []
    if case .step(let step) = ParticipantScene.quiet(model) {
      let values: [String: PhraseValue] = [
        "number": .number(step.card.number), "of": .number(step.card.of),
      ]
      parts.append(style.phrases(JoinScreenPhrase.step, values))
    }
    if sheet == nil, let clock = clock(at: local) {
      parts.append(style.look.glyph("◷ ", ascii: "") + clock)
    }
    return parts.joined(separator: "   ")
  }

  private func drawContent(
    _ column: ScreenColumn, _ area: Rect, sticks: Bool, on frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    let most = max(0, column.height(width: area.width) - area.height)
    let shift = min(sheet?.scroll ?? scroll, most)
    let top = sticks ? most - shift : shift
    column.draw(on: &frame, in: area, from: top)
    let edge = Point(x: min(frame.size.columns - 1, area.right), y: area.y)
    if top > 0 { frame.put(style.look.glyph("▲", ascii: "^"), at: edge, .accent) }
    if top < most {
      let foot = Point(x: edge.x, y: area.bottom - 1)
      frame.put(style.look.glyph("▼", ascii: "v"), at: foot, .accent)
    }
  }
}
