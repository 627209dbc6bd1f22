import TerminalKit
import Testing

@Suite("Wrapping")
struct WrapTests {
  @Test(
    "Lines break between words",
    arguments: [
      ("", 10, [""]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one  two", 20, ["one  two"]),
      ("one  two", 4, ["one", "two"]),
      ("one\n\ntwo\n", 10, ["one", "", "two", ""]),
      ("one\r\ntwo", 10, ["one", "two"]),
      ("  indented words here", 12, ["  indented", "words here"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
      ("trailing   ", 10, ["trailing"]),
      ("信頼信頼", 5, ["信頼", "信頼"]),
      ("go 信頼", 5, ["go 信", "頼"]),
      ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦 ok", 4, ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "ok"]),
      ("no", 0, ["n", "o"]),
    ])
  func lines(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrap.lines(text, width: width) == lines)
  }

  @Test("Lines are those that are broken character by character")
  func plainly() {
    var chance = Chance(35)
    for _ in 0..<(Effort.isLong ? 50_000 : 3000) {
      let text = HostileText.random(&chance, pieces: chance.below(40))
      let width = chance.below(24)
      let lines = Wrap.lines(text, width: width).map { drawn($0) }
      #expect(lines == PlainWrap.lines(text, width: width).map { drawn($0) }, "\(width)")
    }
  }

  @Test("Lines are counted as they are made, with a closing mark too, whatever the text is")
  func counted() {
    var chance = Chance(36)
    for round in 0..<(Effort.isLong ? 50_000 : 3000) {
      let words = (0..<chance.below(9)).map { _ in String(repeating: "x", count: chance.below(12)) }
      let text =
        round % 2 == 0
        ? words.joined(separator: " ") : HostileText.random(&chance, pieces: chance.below(30))
      let width = chance.below(18)
      let lines = PlainWrap.lines(text, width: width).map { drawn($0) }
      #expect(Wrap.lines(text, width: width).map { drawn($0) } == lines, "\(text) \(width)")
      #expect(Wrap.count(text, width: width) == lines.count)
      let closed = Wrap.lines(text + "”", width: width).count
      #expect(Wrap.count(text, closedBy: "”", width: width) == closed, "\(text) \(width)")
    }
  }

  @Test("What fits is found as it would be character by character")
  func fitting() {
    var chance = Chance(37)
    for _ in 0..<2000 {
      let text = HostileText.random(&chance, pieces: chance.below(12))
      let width = chance.below(20)
      var kept = ""
      for character in text {
        if CellWidth.of(kept) + CellWidth.of(character) > width { break }
        kept.append(character)
      }
      #expect(Wrap.prefix(text, width: width) == kept)
      #expect(CellWidth.of(text) == text.reduce(0) { $0 + CellWidth.of($1) })
      #expect((Wrap.truncated(text, width: width) == text) == (CellWidth.of(text) <= width))
    }
  }

  /// A line without what no cell shows: only that much has to be the same.
  private func drawn(_ line: String) -> [Character] { line.filter { CellWidth.of($0) > 0 } }

  @Test("No line is wider than it may be, and nothing but blanks is lost")
  func property() {
    var chance = Chance(3)
    for _ in 0..<400 {
      let words = (0...chance.below(12)).map { _ in chance.one(of: FrameMaker.texts) }
      let text = words.joined(separator: chance.one(of: ["", " ", "  "]))
      let width = 2 + chance.below(12)
      let lines = Wrap.lines(text, width: width)
      #expect(lines.allSatisfy { CellWidth.of($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("What does not fit ends with an ellipsis")
  func truncated() {
    #expect(Wrap.truncated("Handovers", width: 9) == "Handovers")
    #expect(Wrap.truncated("Handovers", width: 8) == "Handove…")
    #expect(Wrap.truncated("Hand over", width: 6) == "Hand…")
    #expect(Wrap.truncated("Handovers", width: 8, Look(glyphs: .ascii)) == "Hando...")
    #expect(Wrap.truncated("信頼信頼", width: 6) == "信頼…")
    #expect(Wrap.truncated("Handovers", width: 2, Look(glyphs: .ascii)) == "..")
    #expect(Wrap.truncated("Handovers", width: 0) == "")
  }
}
