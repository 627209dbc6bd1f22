import Phrasebook
import TerminalKit

/// A sheet without a box: its lines go from the screen's edge, so that a terminal's own selection
/// takes a whole one.
extension ConsoleScreen {
  /// The rows of a page between its title and its last line.
  static func pageRows(in body: Rect) -> Rect {
    body.height < 5 ? body : body.inset(columns: 0, rows: 1)
  }

  func drawPage(
    _ sheet: ConsoleSheet, _ content: PanelContent, on frame: inout Frame, in body: Rect
  ) {
    frame.fill(body)
    let rows = Self.pageRows(in: body)
    if rows != body {
      let rule = String(repeating: style.look.glyph("─", ascii: "-"), count: body.width)
      frame.put(rule, at: Point(x: body.x, y: body.y), .border, in: body)
      frame.put(rule, at: Point(x: body.x, y: body.bottom - 1), .border, in: body)
      let title = " \(style.look.glyph("▸", ascii: ">")) \(say(sheet.title)) "
      frame.put(title, at: Point(x: body.x + 2, y: body.y), .title, in: body)
    }
    let offset = min(sheet.offset, max(0, content.height - rows.height))
    content.draw(on: &frame, in: rows, from: offset, style.look)
    // In the lines, so that nothing stands beside the words.
    let x = body.right - 3
    if offset > 0 {
      frame.put(style.look.glyph("▲", ascii: "^"), at: Point(x: x, y: body.y), .accent)
    }
    if content.height - offset > rows.height {
      frame.put(style.look.glyph("▼", ascii: "v"), at: Point(x: x, y: body.bottom - 1), .accent)
    }
  }

  /// What stands on a page: prose as wide as it is read well, commands in whole rows.
  func page(_ sheet: ConsoleSheet, width: Int) -> PanelContent {
    var text = PanelText(width: width)
    let indent = CommandRows.indent(sheet.lines, width: width)
    for line in sheet.lines {
      let words = line.trimmed
      if CommandRows.isCommand(line) {
        for row in CommandRows.rows(words, width: width) {
          text.row(PanelText.Row(indent: indent, runs: [PanelText.Run(text: row, role: .title)]))
        }
      } else if words.isEmpty {
        text.row(PanelText.Row())
      } else {
        var prose = PanelText(width: min(width, 92))
        // What runs on stands at the edge as well, as it is sent out.
        if line.hasPrefix(" ") { prose.line(line) } else { prose.say(line) }
        for row in prose.rows { text.row(row) }
      }
    }
    return PanelContent(text)
  }
}

/// A command for a shell in rows that stay one command when they are copied.
enum CommandRows {
  /// Whether a line that was told is a command of ours.
  static func isCommand(_ line: String) -> Bool {
    ["  attune ", "  openssl "].contains { line.hasPrefix($0) }
  }

  /// Its rows: one where it fits; else each but the last ends in a backslash, and nothing breaks
  /// within quotation marks.
  static func rows(_ command: String, width: Int) -> [String] {
    guard CellWidth.of(command) > width else { return [command] }
    var rows: [String] = []
    for word in words(command) {
      if let last = rows.last, CellWidth.of("\(last) \(word)") + 2 <= width {
        rows[rows.count - 1] = "\(last) \(word)"
      } else {
        rows.append(word)
      }
    }
    return rows.dropLast().map { $0 + " \\" } + rows.suffix(1)
  }

  /// How far in all of a page's commands stand, alike; less where one needs the whole width.
  static func indent(_ lines: [String], width: Int) -> Int {
    let rows = lines.filter { isCommand($0) }.flatMap { self.rows($0.trimmed, width: width) }
    let widest = rows.map { CellWidth.of($0) }.max() ?? 0
    return min(2, max(0, width - widest))
  }

  private static func words(_ command: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in command {
      if character == "'" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
