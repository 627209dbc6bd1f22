import Phrasebook
package import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  /// The screen at a moment: the same state, size and time give the same frame.
  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame {
    var frame = Frame(size, collectsCuts: collectsCuts)
    if desk.isBlank {
      let words = Wrap.lines(say(.blank), width: max(1, size.columns - 2))
      for (row, line) in words.enumerated() {
        frame.put(line, at: Point(x: 1, y: row), .dim)
      }
      return frame
    }
    if isLastPage {
      drawLastPage(on: &frame)
      return frame
    }
    var screen = self
    screen.model.now = model.sessionTime(at: local)
    screen.draw(on: &frame, at: local)
    return frame
  }

  /// Where everything stands on a screen of a size.
  func layout(_ size: Size) -> ConsoleLayout {
    ConsoleLayout(
      size, desk, marks: marks(width: size.columns - 2).rows.count,
      hasLines: hasLinesToDo && !model.isHelper)
  }

  private func draw(on frame: inout Frame, at local: Int64) {
    let layout = self.layout(frame.size)
    drawHeader(on: &frame, in: layout.header)
    drawMarks(on: &frame, in: layout.marks)
    var screen = self
    screen.desk.hasBand = layout.sayNext != nil
    for place in layout.places { screen.draw(place, on: &frame, at: local) }
    if let tabs = layout.tabs { drawTabs(on: &frame, in: tabs) }
    if let area = layout.sayNext { drawSayNext(on: &frame, in: area) }
    let laid = laidLayer(in: layout.body, at: local)
    drawFooter(on: &frame, in: layout.footer, hidesRows: laid.map { $0.hidden > 0 } ?? false)
    if let laid { draw(laid, on: &frame) }
    drawToast(on: &frame, in: layout.body, above: laid?.area.y ?? layout.body.bottom, at: local)
  }

  private func draw(_ place: ConsoleLayout.Place, on frame: inout Frame, at local: Int64) {
    let width = Self.inner(place.area).width
    let isFocused = place.panel == desk.panel && desk.layer == nil
    let title = title(of: place.panel)
    let panel: Panel
    if place.panel == .agenda {
      panel = Panel(title, agenda(width), isFocused: isFocused)
    } else if place.panel == .lines, desk.panel == .lines {
      panel = Panel(title, lines(width, at: local), isFocused: isFocused)
    } else {
      let content = content(of: place.panel, width: width, at: local)
      let offset = offset(of: place.panel, content, place.area)
      panel = Panel(title, PanelView(content: content, offset: offset), isFocused: isFocused)
    }
    panel.draw(on: &frame, in: place.area, style.look)
  }

  /// The room inside a panel.
  static func inner(_ area: Rect) -> Rect { Panel.inner(area) }

  /// The first row of a panel that is seen: around the keys, or as far as it was scrolled.
  func offset(of panel: ConsolePanel, _ content: PanelContent, _ area: Rect) -> Int {
    let room = Self.inner(area).height
    let most = max(0, content.height - room)
    if let focus = content.focus {
      let above = max(0, (room - focus.count) / 2)
      return min(max(0, focus.lowerBound - above), most)
    }
    let scrolled = desk.offsets[panel, default: 0]
    // What happened is read from the latest line.
    return min(panel == .log ? max(0, most - scrolled) : scrolled, most)
  }

  /// How many rows of a panel are out of sight at the present size.
  func hiddenRows(of panel: ConsolePanel) -> Int {
    let layout = self.layout(desk.size)
    guard let area = layout.area(of: panel) else { return 0 }
    let inner = Self.inner(area)
    var screen = self
    screen.desk.hasBand = layout.sayNext != nil
    let content = screen.content(of: panel, width: inner.width, at: desk.lastKey)
    return max(0, content.height - inner.height)
  }

  func title(of panel: ConsolePanel) -> String {
    let phrase: ConsoleScreenPanelPhrase =
      switch panel {
      case .live: .live
      case .agenda: .agenda
      case .lines: .lines
      case .signals: .signals
      case .people: .people
      case .notes: .ownNotes
      case .log: .log
      }
    return style.phrases(phrase)
  }

  private func drawTabs(on frame: inout Frame, in area: Rect) {
    var shown = panels
    // Where the agenda and the live step are always seen they need no name here.
    if area.x > 0 { shown.removeAll { $0 == .live || $0 == .agenda } }
    let current = area.x > 0 ? desk.tab : desk.panel
    let names = shown.map { "\((panels.firstIndex(of: $0) ?? 0) + 1) " + title(of: $0) }
    let needed = names.reduce(1) { $0 + CellWidth.of($1) + 2 }
    guard needed <= area.width else { return drawOneTab(current, on: &frame, in: area) }
    var x = area.x + 1
    for (panel, name) in zip(shown, names) {
      let role: TerminalKit.Role = panel == current ? .selected : .dim
      let text = panel == current ? "[" + name + "]" : " " + name + " "
      x = frame.put(text, at: Point(x: x, y: area.y), role, in: area)
    }
  }

  /// `◂ 2 agenda ▸ 2/7` where there is no room for all names.
  private func drawOneTab(_ panel: ConsolePanel, on frame: inout Frame, in area: Rect) {
    let (left, right) = (style.look.glyph("◂", ascii: "<"), style.look.glyph("▸", ascii: ">"))
    let place = (panels.firstIndex(of: panel) ?? 0) + 1
    let text = "\(left) \(title(of: panel)) \(right)  \(place)/\(panels.count)"
    let end = frame.put(text, at: Point(x: area.x + 1, y: area.y), .title, in: area)
    let hint = style.phrases(ConsoleScreenPanelPhrase.tabHint)
    guard end + 2 + CellWidth.of(hint) <= area.right else { return }
    frame.put(hint, at: Point(x: end + 2, y: area.y), .dim, in: area)
  }
}
