import TerminalKit
import Testing

@Suite("A frame")
struct FrameTests {
  @Test("A cell holds no control character")
  func controls() {
    var frame = Frame(Size(columns: 10, rows: 1))
    frame.put("a\u{1B}b\u{07}c", at: Point(x: 0, y: 0))
    #expect(frame[0, 0].character == "a" && frame[1, 0].character == "b")
    #expect(frame[2, 0].character == "c")
  }

  @Test("Half a flag joins nobody's other half, whatever stood beside it")
  func halfFlag() {
    var frame = Frame(Size(columns: 6, rows: 1))
    frame.put("🇳\u{200D}", at: Point(x: 0, y: 0))
    frame.put("🇱", at: Point(x: 1, y: 0))
    #expect(frame[0, 0].character == "\u{FFFD}" && frame[1, 0].character == "\u{FFFD}")
  }

  @Test("A line break ends what is written")
  func lineBreak() {
    var frame = Frame(Size(columns: 10, rows: 2))
    #expect(frame.put("é\nb", at: Point(x: 0, y: 0)) == 1)
    #expect(frame.put("c\u{85}d", at: Point(x: 0, y: 1)) == 1)
    #expect(GoldenFrame.rows(of: frame) == ["é", "c"])
  }

  @Test("No half of a wide character is left alone, wherever others are drawn over it")
  func halves() {
    var maker = FrameMaker(chance: Chance(7), texts: FrameMaker.texts + FrameMaker.disputed)
    var frame: Frame?
    for _ in 0..<300 {
      let next = maker.frame(Size(columns: 23, rows: 4), after: frame)
      expectWholeCells(next)
      frame = next
    }
  }

  private func expectWholeCells(_ frame: Frame) {
    for y in 0..<frame.size.rows {
      var x = 0
      while x < frame.size.columns {
        let cell = frame[x, y]
        guard cell.width > 0, x + Int(cell.width) <= frame.size.columns else {
          Issue.record("half a character at \(x),\(y)")
          return
        }
        let half = cell.width == 2 ? frame[x + 1, y] : nil
        #expect(half.map { $0.width == 0 && $0.role == cell.role } ?? true)
        x += Int(cell.width)
      }
    }
  }

  @Test("Nothing is drawn outside of the area, and what did not fit is told where it is asked")
  func clipped() {
    var frame = Frame(Size(columns: 10, rows: 3), collectsCuts: true)
    let area = Rect(x: 2, y: 1, width: 3, height: 1)
    frame.put("abcdef", at: Point(x: 1, y: 1), in: area)
    frame.put("x", at: Point(x: 3, y: 0), in: area)
    frame.put("信", at: Point(x: 9, y: 2))
    #expect(GoldenFrame.rows(of: frame) == ["", "  bcd", ""])
    #expect(frame.cuts == ["abcdef", "信"])
  }

  @Test("A text gives the cells of its characters one by one")
  func clusters() {
    var chance = Chance(12)
    let limits: [UInt32] = [0x80, 0x500, 0x3100, 0x1_F700]
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<12 {
        let value = UInt32(chance.below(Int(chance.one(of: limits))))
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let text = String(scalars)
      var whole = Frame(Size(columns: 30, rows: 1))
      whole.put(text, at: Point(x: 0, y: 0))
      var single = Frame(whole.size)
      var x = 0
      for character in text.prefix(while: { !$0.isNewline }) {
        x = single.put(String(character), at: Point(x: x, y: 0))
      }
      #expect(whole == single)
    }
  }
}
