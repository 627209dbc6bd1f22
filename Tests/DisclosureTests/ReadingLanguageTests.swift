import Disclosure
import Phrasebook
import Testing
import WorkshopModel

@Suite("Promises that are read in another language than the session's")
struct ReadingLanguageTests {
  @Test("Every sentence above an input, and every gate's, is said in the reader's language")
  func all() throws {
    for item in try SentenceCase.all() {
      let texts = Language.allCases.map { ($0, item.text($0.rawValue)) }
      for (from, text) in texts {
        for (to, wanted) in texts where to != from && !text.isEmpty {
          let said = Phrasebook(to).promises(in: text)
          #expect(said == wanted, "\(item.name), \(from) to \(to)")
        }
      }
    }
  }

  @Test("A text that holds anything else stays as it came")
  func others() {
    for text in [
      "", "Who knows?", "Treat this as signed. Or not.",
      "Treat this as signed.Treat this as signed.",
    ] {
      #expect(Phrasebook(.german).promises(in: text) == nil)
    }
    #expect(Phrasebook(.english).promises(in: "Treat this as signed.") == nil)
  }

  // A reader that tried every nesting of the parts would never come back from these.
  @Test(
    "A long list is read, and given up soon where anything else stands in it",
    arguments: ["or", "and"])
  func lists(_ joint: String) {
    let pieces = [String](repeating: "\u{201C}x\u{201D}", count: 40)
    let hostile = [pieces.joined(separator: " \(joint) ") + " \(joint) x", "x \(joint) x"]
    for list in hostile + [[String](repeating: "x", count: 40).joined(separator: " \(joint) ")] {
      #expect(Phrasebook(.german).promises(in: Self.allClear(list)) == nil)
    }
    let said = Phrasebook(.german).promises(in: Self.allClear(pieces.joined(separator: " or ")))
    #expect(said?.contains("\u{201E}x\u{201C} oder \u{201E}x\u{201C} oder ") == true)
  }

  @Test("A text that is longer than any of the program's, or takes more steps, stays as it came")
  func bounds() {
    let quoted = "\u{201C}x\u{201D}"
    for text in [
      [String](repeating: "Treat this as signed.", count: 1_900).joined(separator: " "),
      Self.allClear([String](repeating: quoted, count: 3_600).joined(separator: " or ")),
      Self.allClear([String](repeating: quoted, count: 600).joined(separator: " or ")),
    ] {
      #expect(Phrasebook(.german).promises(in: text) == nil)
    }
  }

  private static func allClear(_ options: String) -> String {
    "The facilitator learns one thing only: \u{201C}all clear\u{201D} if everybody chose "
      + "\(options), or passed; else \u{201C}not all clear\u{201D}."
  }
}
