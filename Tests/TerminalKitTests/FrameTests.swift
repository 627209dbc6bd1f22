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
}
