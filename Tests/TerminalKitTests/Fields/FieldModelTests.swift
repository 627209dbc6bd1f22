import TerminalKit
import Testing

@Suite("Fields against a plain model")
struct FieldModelTests {
  static let keys: [Key] = [
    Key(.left), Key(.right), Key(.left, control: true), Key(.right, alt: true), Key(.backspace),
    Key(.delete), Key(.backspace, alt: true), Key(.delete, control: true),
    Key(.home, control: true), Key(.end, control: true), .control("a"), .control("e"),
    .control("u"), .control("k"),
  ]
  /// Words and signs that are hard to take apart.
  static let pieces = [
    "word ", "Wege, ", " ", "\n", "信頼する。", "ｶﾞ", "e\u{301}te", "o\u{302}\u{323}", "👩‍👩‍👧‍👦", "👍🏽 ", "🇳🇱",
    "❤️", "नमस्ते ", "क्षि", "سلام عليكم ", "한", "ᄒ", "ᅡ", "ᆫ", "\u{301}",
    "a-very-long-word-without-a-blank",
  ]

  @Test(
    "Keys and pastes do to an area what they do to a plain text",
    arguments: 0..<(Effort.isLong ? 200 : 10))
  func area(_ seed: Int) {
    var area = TextArea(limit: 8000)
    area.columns = [20, 8, 34, 76][seed % 4]
    play(UInt64(seed), &area, lines: true)
  }

  @Test(
    "Keys and pastes do to a line what they do to a plain text",
    arguments: 0..<(Effort.isLong ? 200 : 10))
  func line(_ seed: Int) {
    var field = LineField(limit: 8000)
    play(UInt64(500 + seed), &field, lines: false)
  }

  private func play(_ seed: UInt64, _ field: inout some WrittenField, lines: Bool) {
    var chance = Chance(seed)
    var plain = NaiveText()
    for _ in 0..<150 {
      let piece = chance.one(of: Self.pieces)
      let key = chance.one(of: Self.keys)
      if chance.below(3) > 0 {
        // A tower of marks is cut, which is not this model's business.
        if piece == "\u{301}", plain.lastScalars > 2 { continue }
        field.paste(piece)
        plain.insert(lines || piece != "\n" ? piece : " ")
      } else {
        _ = field.take(key)
        plain.take(key)
      }
      guard field.text == plain.text, field.edited.caret == plain.caret else {
        Issue.record("\(plain.caret) and \(field.edited.caret) after \(key) or \(piece)")
        return
      }
    }
  }

  @Test(
    "The rows that were kept are those of the text, whatever was written in whatever width",
    arguments: 0..<(Effort.isLong ? 200 : 10))
  func rows(_ seed: Int) {
    var chance = Chance(UInt64(900 + seed))
    var area = TextArea(limit: 600)
    for _ in 0..<80 {
      if chance.below(4) == 0 { area.columns = 1 + chance.below(40) }
      switch chance.below(5) {
      case 0: area.replace(with: HostileText.random(&chance, pieces: 6))
      case 1: area.paste(HostileText.random(&chance, pieces: 12))
      case 2: _ = area.take(chance.one(of: [.control("_"), .control("y")]))
      default: _ = area.take(chance.one(of: FieldPropertyTests.keys))
      }
      for width in [area.columns, 20] {
        #expect(
          area.rows(width: width).rows
            == TextRows.breaks(in: area.edited.clusters, width: max(1, width - 2)))
      }
    }
  }

  @Test("Home and End go to the ends of the row that is seen, at twenty columns too")
  func ends() {
    var chance = Chance(77)
    for columns in [20, 9, 40] {
      var area = TextArea(limit: 900)
      area.columns = columns
      for _ in 0..<20 { area.paste(chance.one(of: Self.pieces)) }
      let place = Rect(x: 0, y: 0, width: columns, height: 200)
      for _ in 0..<60 {
        _ = area.take(chance.one(of: FieldPropertyTests.keys.filter { $0 != .control("_") }))
        let row = area.cursor(in: place)?.y
        _ = area.take(Key(.home))
        #expect(area.cursor(in: place) == row.map { Point(x: 1, y: $0) })
        _ = area.take(Key(.end))
        #expect(area.cursor(in: place)?.y == row)
      }
    }
  }

  @Test("Five kilobytes are pasted, taken back and put in again as one step")
  func paste() {
    let text = String(repeating: "When plans change, 信頼 e\u{301} 👩‍👩‍👧‍👦 سلام\n", count: 100)
    var area = TextArea(limit: 6000)
    area.columns = 20
    area.paste("before ")
    area.paste(text)
    #expect(area.text == "before " + text && text.utf8.count > 5000)
    _ = area.take(.control("_"))
    #expect(area.text == "before ")
    _ = area.take(.control("y"))
    #expect(area.text == "before " + text)
  }
}
