import TerminalKit

/// Words as large as there is room for: in block letters, spaced out, or bold.
struct StageTitle: Widget {
  let text: String
  /// What stands before the words: our own mark, or nothing in its place.
  let mark: String
  /// The most rows of block letters; 0 where they would take too much of the page.
  let blockRows: Int

  init(_ text: String, mark: String = StageTitle.indent, blockRows: Int = 0) {
    (self.text, self.mark, self.blockRows) = (text, mark, blockRows)
  }

  /// All text stands right of the place of our own mark.
  static let indent = "  "

  func height(width: Int, _ look: Look) -> Int {
    if let rows = block(width: width, look) { return rows.count }
    return spaced(width: width) == nil ? bold.height(width: width, look) : 1
  }

  func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    let rows = block(width: area.width, look) ?? spaced(width: area.width).map { [$0] }
    guard let rows else { return bold.draw(on: &frame, in: area, look) }
    let x = frame.put(mark, at: Point(x: area.x, y: area.y), .accent, in: area)
    for (offset, row) in rows.enumerated() {
      frame.put(row, at: Point(x: x, y: area.y + offset), .title, in: area)
    }
  }

  private var bold: Paragraph { Paragraph(text, .title, mark: mark) }

  private var words: [Substring] { text.split(separator: " ") }

  /// Letters with a space between them, words with three; nil where they do not fit in one row.
  private func spaced(width: Int) -> String? {
    guard isLatin else { return nil }
    let spaced = words.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "   ")
    return CellWidth.of(spaced + mark) <= width ? spaced : nil
  }

  /// Rows of block letters; nil where a letter has none, or there is too little room.
  private func block(width: Int, _ look: Look) -> [String]? {
    guard blockRows > 0 else { return nil }
    var lines: [String] = []
    for word in words {
      let longer = lines.last.map { "\($0) \(word)" } ?? String(word)
      if fits(longer, width) {
        lines = lines.dropLast() + [longer]
      } else if fits(String(word), width) {
        lines.append(String(word))
      } else {
        return nil
      }
    }
    guard !lines.isEmpty, lines.count <= blockRows else { return nil }
    let blocks = lines.compactMap { BlockLetters.rows($0, look) }
    return Array(blocks.joined(separator: [""]))
  }

  private func fits(_ text: String, _ width: Int) -> Bool {
    BlockLetters.columns(of: text).map { CellWidth.of(mark) + $0 <= width } ?? false
  }

  /// Whether each letter stands for itself, so that it may be set apart from the next.
  private var isLatin: Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x2010...0x203A) ~= $0.value }
  }
}
