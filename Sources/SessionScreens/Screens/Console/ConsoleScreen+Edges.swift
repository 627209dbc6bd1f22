import Phrasebook
import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  /// What stands between short pieces in one row.
  var middleDot: String { style.look.glyph(" · ", ascii: " - ") }

  /// The session's title, its time against the plan, who is here, and the door.
  func drawHeader(on frame: inout Frame, in area: Rect) {
    let mark = "attune "
    var parts = headerParts
    let isOneRow = area.height < 2 || area.width >= 110
    let room = isOneRow ? area.width * 6 / 10 : area.width - 2
    while CellWidth.of(parts.joined(separator: middleDot)) > room, parts.count > 1 {
      parts.removeLast()
    }
    let status = parts.joined(separator: middleDot)
    let row = isOneRow ? area.y : area.y + 1
    let x = isOneRow ? max(area.x + 1, area.right - 1 - CellWidth.of(status)) : area.x + 1
    let role: TerminalKit.Role = desk.isConnected ? .plain : .alarm
    frame.put(status, at: Point(x: x, y: row), role, in: area)
    let titleRoom = (isOneRow ? x - 2 : area.right - 1) - area.x
    guard titleRoom > CellWidth.of(mark) + 4 else { return }
    let after = frame.put(mark, at: Point(x: area.x + 1, y: area.y), .accent, in: area)
    let title = Page.line(model.admission?.title ?? "")
    frame.put(
      Wrap.truncated(title, width: titleRoom - CellWidth.of(mark), style.look),
      at: Point(x: after, y: area.y), .title, in: area)
    if isOneRow, area.height > 1 {
      let line = Rect(x: area.x, y: area.y + 1, width: area.width, height: 1)
      frame.fill(line, with: style.look.glyphs == .unicode ? "━" : "=", .border)
    }
  }

  /// What stands in the header, the most needed first.
  private var headerParts: [String] {
    var parts: [String] = []
    if !desk.isConnected { parts.append(say(.noConnection)) }
    // Every frame of a rehearsal says so (rules P4).
    if model.admission?.isRehearsal == true { parts.append(say(.rehearsal)) }
    if model.isHelper { parts.append(say(.youHelp)) }
    let planned = model.plan?.items.reduce(0) { $0 + $1.minutes } ?? 0
    if let elapsed = model.elapsedMinutes {
      parts.append(
        say(.timeOf, ["elapsed": .number(elapsed), "planned": .number(planned)]))
    } else if planned > 0 {
      parts.append(say(.notBegun, ["planned": .number(planned)]))
    }
    if let over = model.plan?.minutesOver, over != 0 {
      parts.append(say(over > 0 ? .over : .under, ["minutes": .number(abs(over))]))
    }
    if let people = model.people {
      parts.append(
        say(.hereAway, ["here": .number(people.present), "away": .number(people.away)]))
      if people.waiting > 0 {
        parts.append(say(.atDoor, ["waiting": .number(people.waiting)]))
      }
    } else if let lobby = model.lobby {
      parts.append(say(.seats, ["seats": .number(lobby.seats)]))
    }
    if let lobby = model.lobby { parts.append(say(lobby.isLocked ? .doorLocked : .doorOpen)) }
    return parts
  }

  /// Calls for a person, as they stand.
  var standingCalls: [String] { writer.callLines(model) }

  /// What must not be overlooked, right below the header, until it was seen to.
  func marks(width: Int) -> PanelText {
    var text = PanelText(width: width)
    // One row, so that no row begins with a name.
    for line in standingCalls { text.say(Wrap.truncated(line, width: width, style.look), .alarm) }
    if desk.unreadNotes > 0 {
      text.say(say(.notesHere, ["count": .number(desk.unreadNotes)]), .accent)
    }
    return text
  }

  func drawMarks(on frame: inout Frame, in area: Rect) {
    guard area.height > 0 else { return }
    let inner = area.inset(columns: 1)
    PanelView(content: PanelContent(marks(width: inner.width)), offset: 0)
      .draw(on: &frame, in: inner, style.look)
  }

  /// The script's note in a band of its own.
  func drawSayNext(on frame: inout Frame, in area: Rect) {
    let inner = Self.inner(area)
    var text = PanelText(width: inner.width)
    sayNext(on: &text)
    if text.rows.isEmpty { text.say(say(.nothingToSay), .dim) }
    Panel(say(.sayNext), PanelView(content: PanelContent(text), offset: 0))
      .draw(on: &frame, in: area, style.look)
  }

  /// The keys that hold now.
  func drawFooter(on frame: inout Frame, in area: Rect, hidesRows: Bool) {
    var bar = keyMap(hidesRows: hidesRows).bar(keyNames, style.look)
    bar.mostRows = area.height
    bar.draw(on: &frame, in: area.inset(columns: 1), style.look)
  }

  /// What the keys are called in this language.
  var keyNames: KeyNames { KeyNames([.space: style.phrases(ConsoleKeyMorePhrase.spaceKey)]) }
}
