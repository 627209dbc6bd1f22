import TerminalKit
import Testing

@Suite("A line field")
struct LineFieldTests {
  @Test("Line ends are spaces, and Enter, up and down are the screen's")
  func oneLine() {
    var line = LineField(limit: 40)
    line.paste("two\r\nlines\u{2028}here")
    #expect(line.text == "two lines here")
    for key in [Key(.enter), Key(.up), Key(.down), Key(.tab), .control("d")] {
      var copy = line
      let isTaken = copy.take(key)
      #expect(!isTaken)
    }
  }

  @Test("The hardware cursor stands behind the letter that was typed, wide letters too")
  func cursor() {
    var line = LineField(limit: 40, showsCount: false)
    let area = Rect(x: 3, y: 2, width: 20, height: 1)
    #expect(line.cursor(in: area) == Point(x: 4, y: 2))
    line.paste("信頼a")
    #expect(line.cursor(in: area) == Point(x: 9, y: 2))
    _ = line.take(Key(.left))
    #expect(line.cursor(in: area) == Point(x: 8, y: 2))
  }

  @Test("The part around the caret is seen, and marks say that there is more")
  func window() {
    var line = LineField(limit: 80, showsCount: false)
    line.paste("0123456789abcdefghij")
    #expect(row(line, columns: 12).hasPrefix("‹") && row(line, columns: 12).hasSuffix("j"))
    _ = line.take(.control("a"))
    #expect(row(line, columns: 12) == "▌0123456789›")
  }

  @Test("The count stands at the right where there is room")
  func count() {
    var line = LineField(limit: 280)
    line.paste("twelve chars")
    #expect(row(line, columns: 40).hasSuffix("12/280"))
    #expect(!row(line, columns: 16).contains("280"))
  }

  private func row(_ line: LineField, columns: Int) -> String {
    var frame = Frame(Size(columns: columns, rows: 1))
    line.draw(on: &frame, in: frame.bounds, Look())
    return GoldenFrame.rows(of: frame)[0]
  }
}
