import Phrasebook
import TerminalKit
import WorkshopModel

/// Line mode's words for a view, wrapped.
struct PictureWords: Widget, Hashable {
  /// Which of them.
  enum Part { case all, sentences }

  /// The lines, as line mode indents them.
  let lines: [String]

  /// All words of a view, or its sentences without what the picture itself shows.
  init(_ view: View, _ part: Part, _ phrases: Phrasebook) {
    var page = Page(columns: nil, phrases: phrases, hasOnlySentences: part == .sentences)
    ViewWords.write(view, on: &page)
    lines = page.lines.filter { part == .all || !$0.hasPrefix(" ") }
  }

  private func text(_ width: Int) -> PanelText {
    var text = PanelText(width: width)
    for line in lines { text.line(line) }
    return text
  }

  func height(width: Int, _ look: Look) -> Int { text(width).rows.count }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    PanelContent(text(area.width)).draw(on: &frame, in: area, from: 0, look)
  }
}
