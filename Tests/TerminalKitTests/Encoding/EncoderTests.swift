import TerminalKit
import Testing

@Suite("An encoder")
struct EncoderTests {
  private let encoder = Encoder(theme: .dark, depth: .truecolor)

  private func page(clock: String) -> Frame {
    var frame = Frame(Size(columns: 120, rows: 35))
    for y in 0..<35 {
      frame.put("Row \(y) of a page that is full of words", at: Point(x: 2, y: y), .quote)
    }
    frame.put(clock, at: Point(x: 110, y: 0), .accent)
    frame.cursor = Point(x: 14, y: 30)
    return frame
  }

  @Test("An unchanged frame takes no byte")
  func unchanged() {
    let frame = page(clock: "1:35")
    #expect(encoder.encode(frame, after: frame).isEmpty)
    #expect(encoder.encode(page(clock: "1:35"), after: frame).isEmpty)
  }

  @Test("A clock's tick takes at most 60 bytes")
  func tick() {
    let bytes = encoder.encode(page(clock: "10:00"), after: page(clock: "09:59"))
    #expect(bytes.count <= 60)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}[?2026h\u{1B}7\u{1B}[1;111H\u{1B}[1;38;2;86;180;233m10:00\u{1B}8\u{1B}[?2026l")
  }

  @Test("A moved cursor is all that is written")
  func cursor() {
    var encoder = encoder
    encoder.isSynchronized = false
    let frame = page(clock: "1:35")
    var moved = frame
    moved.cursor = Point(x: 0, y: 2)
    #expect(encoder.encode(moved, after: frame) == Array("\u{1B}[3H".utf8))
    moved.cursor = nil
    #expect(encoder.encode(moved, after: frame) == Array("\u{1B}[?25l".utf8))
    #expect(encoder.encode(frame, after: moved) == Array("\u{1B}[31;15H\u{1B}[?25h".utf8))
  }

  @Test("Another size draws everything anew")
  func resized() {
    let bytes = encoder.encode(Frame(Size(columns: 3, rows: 2)), after: page(clock: "1:35"))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}[?2026h\u{1B}[m\u{1B}[?25l\u{1B}[2J\u{1B}[?2026l")
  }

  @Test("The rest of a row that is now blank is erased by one sequence")
  func erased() {
    var encoder = encoder
    encoder.isSynchronized = false
    var old = Frame(Size(columns: 40, rows: 1))
    old.put("Good morning, everybody", at: Point(x: 0, y: 0), .title)
    var new = Frame(old.size)
    new.put("Good", at: Point(x: 0, y: 0), .title)
    #expect(encoder.encode(new, after: old) == Array("\u{1B}[1;5H\u{1B}[K".utf8))
  }

  @Test("A short gap is written again, a long one is jumped over")
  func gaps() {
    var encoder = encoder
    encoder.isSynchronized = false
    var old = Frame(Size(columns: 40, rows: 1))
    old.put("abcdefghijklmnop", at: Point(x: 0, y: 0))
    var new = old
    for x in [0, 3, 12] { new.put("X", at: Point(x: x, y: 0)) }
    #expect(encoder.encode(new, after: old) == Array("\u{1B}[1HXbcX\u{1B}[8CX".utf8))
  }

  @Test("Sequences are their first emoji where a terminal would draw each of them")
  func simplified() {
    let cases: [(Character, Character)] = [
      ("👩‍👩‍👧‍👦", "👩"), ("❤️", "❤"), ("👍🏽", "👍"), ("1️⃣", "1"), ("🏳️‍🌈", "🏳"), ("🇳🇱", "🇳🇱"),
      ("e\u{301}", "e\u{301}"), ("क्\u{200D}ष", "क्\u{200D}ष"), ("🎉", "🎉"),
    ]
    for (character, first) in cases { #expect(encoder.drawing(of: character) == first) }
    var knowing = encoder
    knowing.simplifiesClusters = false
    for (character, _) in cases { #expect(knowing.drawing(of: character) == character) }
  }

  @Test("Without colours there are still heavy and reversed letters, and no colour")
  func colorless() {
    let encoder = Encoder(theme: .dark, depth: .none, isSynchronized: false)
    var frame = Frame(Size(columns: 20, rows: 1))
    frame.put("a", at: Point(x: 0, y: 0), .title)
    frame.put("b", at: Point(x: 1, y: 0), .selected)
    frame.put("c", at: Point(x: 2, y: 0), .data1)
    #expect(
      String(decoding: encoder.encode(frame), as: UTF8.self)
        == "\u{1B}[m\u{1B}[?25l\u{1B}[2J\u{1B}[1H\u{1B}[1ma\u{1B}[;7mb\u{1B}[mc")
  }
}

@Suite("A golden frame")
struct GoldenFrameTests {
  @Test("It has the size, the rows and the runs of roles")
  func text() {
    var frame = Frame(Size(columns: 12, rows: 2))
    frame.put("Wins 信頼", at: Point(x: 1, y: 0), .title)
    frame.paint(Rect(x: 0, y: 1, width: 4, height: 1), .selected)
    frame.put("7", at: Point(x: 6, y: 1), .data1)
    frame.cursor = Point(x: 3, y: 1)
    #expect(
      GoldenFrame.text(of: frame) == """
        12×2 cursor 3,1
         Wins 信頼
              7
        -- roles --
        1. 9t 2.
        4s 2. 11 5.

        """)
  }
}
