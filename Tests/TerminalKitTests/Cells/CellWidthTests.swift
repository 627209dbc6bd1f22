import TerminalKit
import Testing

@Suite("The columns of a character")
struct CellWidthTests {
  @Test(
    "Characters take the columns that a terminal gives them",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("信", 2), ("한", 2), ("ᄒ", 2), ("ｶ", 1), ("，", 2),
      ("…", 1), ("─", 1), ("█", 1), ("◉", 1), ("°", 1), ("Ω", 1), ("ж", 1), ("א", 1),
      ("🎉", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("❤", 1), ("❤️", 2), ("☕", 2), ("🇳🇱", 2), ("1️⃣", 2),
      ("🏳️‍🌈", 2), ("नि", 2), ("ไ", 1), ("ม่", 1), ("กำ", 2), ("\u{3000}", 2), ("\u{FFFD}", 1),
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{7}", 0), ("\u{7F}", 0), ("\r\n", 0), ("\u{200D}", 0),
    ])
  func widths(_ text: String, _ width: Int) {
    #expect(CellWidth.of(Character(text)) == width)
    #expect(CellWidth.of(text) == width)
  }

  @Test("A text's columns are those of its characters")
  func text() {
    #expect(CellWidth.of("héllo 信頼 👍🏽") == 13)
    #expect(CellWidth.of("plain words") == 11)
    #expect(CellWidth.of("") == 0)
    #expect(CellWidth.unicodeVersion == "17.0.0")
  }

  @Test(
    "Nothing that could move or hide other cells may stand in one",
    arguments: [
      "\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}",
      "\u{200E}",
      "\u{61C}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{34F}", "\u{E0041}",
      "\u{3164}", "\u{115F}", "\u{180E}", "\u{FE0F}", "\u{301}", "\r\n", "\u{FFF9}", "\u{E0100}",
    ])
  func dropped(_ text: String) {
    #expect(CellWidth.drawable(Character(text)) == nil)
  }

  @Test(
    "What nobody has given a shape is U+FFFD",
    arguments: [
      "\u{E000}", "\u{F8FF}", "\u{378}", "\u{10FFFD}", "\u{FFFF}", "\u{1F1F3}", "\u{378}\u{301}",
    ])
  func replaced(_ text: String) {
    #expect(CellWidth.drawable(Character(text)) == "\u{FFFD}")
  }

  @Test("Clusters that people write stay whole")
  func kept() {
    for text in ["👩‍👩‍👧‍👦", "❤️", "👍🏽", "🇳🇱", "1️⃣", "e\u{301}", "नि", "한", "می\u{200C}", "🏳️‍🌈"] {
      for character in text {
        let shown = CellWidth.drawable(character)
        #expect(shown.map { Array($0.unicodeScalars) } == Array(character.unicodeScalars))
      }
    }
  }

  @Test("A character keeps four marks, sixteen scalars, and no hidden ones")
  func bounded() {
    let marked = Character("e" + String(repeating: "\u{302}", count: 50))
    #expect(CellWidth.drawable(marked)?.unicodeScalars.count == 5)
    let family = Character("👩" + String(repeating: "\u{200D}👩", count: 50))
    let shown = CellWidth.drawable(family)
    #expect(shown?.unicodeScalars.count == 15)
    #expect(shown?.unicodeScalars.last == "👩")
    #expect(CellWidth.drawable("👩\u{200D}") == "👩")
    #expect(CellWidth.drawable("🏴\u{E0067}\u{E0062}\u{E007F}") == "🏴")
    #expect(CellWidth.drawable("a\u{FE0E}") == "a")
  }

  @Test("What may be drawn always has columns, whatever scalars come together")
  func everything() {
    var chance = Chance(11)
    for _ in 0..<20_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0...chance.below(5) {
        let limit = chance.one(of: [0x100, 0x3100, 0x110000])
        Unicode.Scalar(UInt32(chance.below(limit))).map { scalars.append($0) }
        if chance.below(4) == 0 { scalars.append("\u{200D}") }
      }
      for character in String(scalars) {
        guard let shown = CellWidth.drawable(character) else { continue }
        #expect((1...2).contains(CellWidth.of(shown)))
        #expect(CellWidth.drawable(shown) == shown)
      }
    }
  }
}
