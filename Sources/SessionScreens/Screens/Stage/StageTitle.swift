import TerminalKit

/// Words as large as there is room for: spaced out, or bold.
struct StageTitle: Widget {
  let text: String

  init(_ text: String) { self.text = text }

  /// All text stands right of the place of our own mark.
  static let indent = "  "

  func height(width: Int, _ look: Look) -> Int {
    spaced(width: width) == nil ? bold.height(width: width, look) : 1
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard let spaced = spaced(width: area.width) else {
      return bold.draw(on: &frame, in: area, look)
    }
    let place = Point(x: area.x + Self.indent.count, y: area.y)
    frame.put(spaced, at: place, .title, in: area)
  }

  private var bold: Paragraph { Paragraph(text, .title, mark: Self.indent) }

  /// Letters with a space between them, words with three; nil where they do not fit in one row.
  private func spaced(width: Int) -> String? {
    guard isLatin else { return nil }
    let words = text.split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }
    let spaced = words.joined(separator: "   ")
    return CellWidth.of(spaced) + Self.indent.count <= width ? spaced : nil
  }

  /// Whether each letter stands for itself, so that it may be set apart from the next.
  private var isLatin: Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x2010...0x203A) ~= $0.value }
  }
}
