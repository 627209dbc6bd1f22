import Phrasebook
import SessionScreens
import TerminalKit
import Testing

@Suite("A screen's style")
struct StyleTests {
  @Test("It speaks English unless told otherwise")
  func language() { #expect(ScreenStyle().phrases.language == .english) }

  @Test("Around somebody's words stand the marks of the reader's language")
  func quotationMarks() {
    let marks = Language.allCases.map { language in
      let quotes = ScreenStyle(phrases: Phrasebook(language)).look.quotes
      return quotes.open + "x" + quotes.close
    }
    #expect(
      marks == [
        "\u{201C}x\u{201D}", "\u{201E}x\u{201C}", "\u{AB}x\u{BB}", "\u{AB}\u{A0}x\u{A0}\u{BB}",
      ])
    let plain = ScreenStyle(phrases: Phrasebook(.german), look: Look(glyphs: .ascii)).look.quotes
    #expect(plain.open + plain.close == "\"\"")
    var frame = Frame(Size(columns: 20, rows: 2))
    let lines = ModerationList([ModerationList.Line("a", "Ja.")])
    lines.draw(
      on: &frame, in: frame.bounds, ScreenStyle(phrases: Phrasebook(.german)).look)
    #expect(GoldenFrame.text(of: frame).contains("\u{201E}Ja.\u{201C}"))
  }
}
