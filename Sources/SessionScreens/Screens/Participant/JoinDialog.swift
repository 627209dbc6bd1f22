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
    let rows = rows(width: area.width, look)
    let first = rows.firstIndex { $0.option == focus } ?? 0
    let last = rows.lastIndex { $0.option == focus } ?? 0
    let top = max(0, min(first, last + 1 - area.height))
    for (index, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let place = Point(x: area.x, y: area.y + index)
      let isAtMarker = row.option == focus
      if isAtMarker {
        let line = Rect(x: area.x, y: place.y, width: area.width, height: 1)
        frame.fill(line.intersection(area), .selected)
      }
      let x = frame.put(row.lead, at: place, isAtMarker ? .selected : .accent, in: area)
      frame.put(row.text, at: Point(x: x, y: place.y), isAtMarker ? .selected : .plain, in: area)
    }
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
