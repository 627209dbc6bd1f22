import TerminalKit

/// The answers to a question that lies over the scene, one to a row, with a safe one at the marker.
struct JoinDialog: Widget {
  /// An answer: the key that gives it at once, what it means, and what it does.
  struct Option: Sendable {
    let key: Character
    let label: String
    let intent: ParticipantIntent
  }

  let options: [Option]
  /// The answer at the marker, which Enter gives.
  var focus: Int

  func height(width: Int, _ look: Look) -> Int { rows(width: width, look).count }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let isWhole = height(width: area.width, look) <= area.height
    let rows = rows(width: isWhole ? area.width : area.width - 2, look)
    let first = rows.firstIndex { $0.option == focus } ?? 0
    let last = rows.lastIndex { $0.option == focus } ?? 0
    let top = max(0, min(first, last + 1 - area.height))
    for (index, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      draw(row, at: Point(x: area.x, y: area.y + index), on: &frame, in: area)
    }
    let edge = Point(x: area.right - 1, y: area.y)
    if top > 0 { frame.put(look.glyph("▲", ascii: "^"), at: edge, .accent, in: area) }
    if top + area.height < rows.count {
      let foot = Point(x: edge.x, y: area.bottom - 1)
      frame.put(look.glyph("▼", ascii: "v"), at: foot, .accent, in: area)
    }
  }

  private func draw(_ row: Row, at place: Point, on frame: inout Frame, in area: Rect) {
    let isAtMarker = row.option == focus
    if isAtMarker {
      let line = Rect(x: area.x, y: place.y, width: area.width, height: 1)
      frame.fill(line.intersection(area), .selected)
    }
    let x = frame.put(row.lead, at: place, isAtMarker ? .selected : .accent, in: area)
    frame.put(row.text, at: Point(x: x, y: place.y), isAtMarker ? .selected : .plain, in: area)
  }

  private struct Row {
    let option: Int
    let lead: String
    let text: String
  }

  private func rows(width: Int, _ look: Look) -> [Row] {
    options.enumerated().flatMap { index, option in
      let lead = "\(index == focus ? look.glyph("▸", ascii: ">") : " ") \(option.key) "
      let hanging = String(repeating: " ", count: CellWidth.of(lead))
      let lines = Wrap.lines(option.label, width: max(1, width - CellWidth.of(lead)))
      return lines.enumerated().map { line, text in
        Row(option: index, lead: line == 0 ? lead : hanging, text: text)
      }
    }
  }
}
