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
}
