import TerminalKit

/// Words as large as there is room for: spaced out, or bold.
struct StageTitle: Widget {
  let text: String
  /// What stands before the words: our own mark, or nothing in its place.
  let mark: String

  init(_ text: String, mark: String = StageTitle.indent) { (self.text, self.mark) = (text, mark) }

  /// All text stands right of the place of our own mark.
  static let indent = "  "

  func height(width: Int, _ look: Look) -> Int {
    spaced(width: width) == nil ? bold.height(width: width, look) : 1
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard let spaced = spaced(width: area.width) else {
      return bold.draw(on: &frame, in: area, look)
    }
    let x = frame.put(mark, at: Point(x: area.x, y: area.y), .accent, in: area)
    frame.put(spaced, at: Point(x: x, y: area.y), .title, in: area)
  }

  private var bold: Paragraph { Paragraph(text, .title, mark: mark) }

  /// Letters with a space between them, words with three; nil where they do not fit in one row.
  private func spaced(width: Int) -> String? {
    guard isLatin else { return nil }
    let words = text.split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }
    let spaced = words.joined(separator: "   ")
    return CellWidth.of(spaced + mark) <= width ? spaced : nil
  }

  /// Whether each letter stands for itself, so that it may be set apart from the next.
  private var isLatin: Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x2010...0x203A) ~= $0.value }
  }
}
