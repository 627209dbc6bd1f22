import Phrasebook
package import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension StageScreen {
  /// What the screen shows at a local moment; `collectsCuts` notes which own words did not fit.
  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool = false) -> Frame {
    var frame = Frame(size, collectsCuts: collectsCuts)
    guard !isBlank else {
      rest(on: &frame)
      return frame
    }
    let layout = StageLayout(size)
    drawHeader(on: &frame, in: layout.header)
    drawFooter(on: &frame, in: layout.footer, at: local)
    let column = column(at: local, in: layout.body)
    let first = firstRow(of: column, at: local, in: layout.body)
    column.draw(on: &frame, in: layout.body, scroll: first, isCentred: isCentred)
    return frame
  }

  /// The page, whatever of it fits.
  func column(at local: Int64, in body: Rect) -> StageColumn {
    StageColumn(blocks: blocks(at: local, in: body), look: style.look)
  }

  /// Nothing of the room, and a calm word that nothing is broken.
  private func rest(on frame: inout Frame) {
    let area = frame.bounds.inset(columns: 1)
    let words = Paragraph(style.phrases(StagePhrase.resting), .dim)
    let rows = words.height(width: area.width, style.look)
    words.draw(on: &frame, in: area.cutBottom(rows).bottom, style.look)
  }

  /// Whether what is shown is a few words in the middle, rather than a page.
  private var isCentred: Bool {
    switch part {
    case .arriving, .lobby, .held, .away, .after, .over: true
    case .step: false
    }
  }

  private func drawHeader(on frame: inout Frame, in area: Rect) {
    guard area.height > 0 else { return }
    let row = area.bottom - 2
    let right = headerRight(in: area.width)
    let mark = CellWidth.of(right)
    let indent = StageTitle.indent.count
    let left = Rect(
      x: area.x + indent, y: row, width: area.width - mark - indent - 2, height: 1)
    frame.put(right, at: Point(x: area.right - mark, y: row), .dim, in: area)
    let name = Page.line(scene.admission?.title ?? "")
    let title = StageColumn.fitting(name, width: left.width, style.look)
    frame.put(title, at: Point(x: left.x, y: row), .dim, in: left)
    let line = Rect(x: area.x, y: area.bottom - 1, width: area.width, height: 1)
    frame.fill(line, with: style.look.glyphs == .unicode ? "━" : "=", .border)
  }

  /// That it is a rehearsal (rules P4), and where the room is in the running order.
  private func headerRight(in width: Int) -> String {
    [rehearsalMark(in: width), place].filter { !$0.isEmpty }
      .joined(separator: style.look.glyph(" · ", ascii: " - "))
  }

  private var place: String {
    guard case .step(let step) = part else { return "" }
    return style.phrases(
      StageStepPhrase.place, ["number": .number(step.card.number), "of": .number(step.card.of)])
  }

  /// The whole sentence on a wide screen, its first word on a narrow one.
  private func rehearsalMark(in width: Int) -> String {
    guard scene.admission?.isRehearsal == true else { return "" }
    let sentence = style.phrases(StagePhrase.rehearsal)
    guard CellWidth.of(sentence) > width / 2 else { return sentence }
    let start = sentence.prefix { $0 != ":" }
    return String(start.last?.isWhitespace == true ? start.dropLast() : start)
  }

  private func drawFooter(on frame: inout Frame, in area: Rect, at local: Int64) {
    guard area.height > 0 else { return }
    var area = area
    if area.height > 1 {
      let line = area.cutTop(1)
      frame.fill(line.top, with: style.look.glyph("─", ascii: "-").first ?? "-", .border)
      area = line.rest
    }
    let clock = clock(at: local)
    let width = CellWidth.of(clock)
    frame.put(clock, at: Point(x: area.right - width, y: area.y), .accent, in: area)
    let room = Rect(
      x: area.x, y: area.y, width: area.width - (width > 0 ? width + 2 : 0), height: area.height)
    guard let news = footer else { return }
    frame.put(ownMark, at: Point(x: room.x, y: room.y), .accent, in: room)
    let text = room.cutLeft(StageTitle.indent.count).rest
    let words = news.words.first { CellWidth.of($0) <= text.width } ?? news.words.last ?? ""
    frame.put(words, at: Point(x: text.x, y: text.y), news.role, in: text)
  }
}

/// What is cut off from a screen for the line above and the line below.
struct StageLayout: Hashable, Sendable {
  let header: Rect
  let body: Rect
  let footer: Rect

  init(_ size: Size) {
    let isLarge = size.rows >= 20
    let columns = size.columns >= 100 ? 4 : size.columns >= 60 ? 2 : 1
    let inside = Rect(size).inset(columns: columns)
    let top = inside.cutTop(isLarge ? 3 : size.rows >= 10 ? 2 : 0)
    let bottom = top.rest.cutBottom(isLarge ? 3 : 1)
    header = top.top
    footer = Rect(
      x: bottom.bottom.x, y: bottom.bottom.y, width: bottom.bottom.width,
      height: min(2, bottom.bottom.height))
    body = isLarge ? bottom.rest.inset(rows: 1) : bottom.rest
  }
}
