import TerminalKit

/// A bar that fills with the breath and empties with it, with the word and the seconds beside it.
struct StageBreathBar: Widget, Hashable {
  let word: String
  /// Seconds until the next phase.
  let seconds: Int
  /// How full it is; nil where nothing may move, and the words have to do.
  let thousandths: Int?

  func height(width: Int, _ look: Look) -> Int { thousandths == nil ? 1 : 3 }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let inside = area.cutLeft(StageTitle.indent.count).rest
    let place = Point(x: inside.x, y: inside.y)
    frame.put("\(word), \(seconds)", at: place, .title, in: inside)
    guard let thousandths, inside.height > 2 else { return }
    let bar = Rect(x: inside.x, y: inside.y + 2, width: inside.width, height: 1)
    let full = bar.width * min(max(0, thousandths), 1000) / 1000
    frame.fill(bar, with: look.glyph("░", ascii: ".").first ?? ".", .dim)
    frame.fill(bar.cutLeft(full).left, with: look.glyph("█", ascii: "#").first ?? "#", .data1)
  }
}
