import Phrasebook
import Testing

@Suite("Marks in ASCII")
struct ASCIIMarksTests {
  enum Sample: String, PhraseKey {
    case sample
    var english: String { "It\u{2019}s \u{201C}open\u{201D} \u{2026}" }
    var german: String { "\u{201E}offen\u{201C} \u{2013} für alle" }
    var spanish: String { "\u{AB}abierto\u{BB} → ya" }
    var french: String { "\u{AB} ouvert \u{BB} : déjà ?" }
  }

  @Test("Quotation marks are straight, dots are three, and letters stay")
  func marks() {
    let expected: [(Language, String)] = [
      (.english, "It's \"open\" ..."), (.german, "\"offen\" - für alle"),
      (.spanish, "\"abierto\" -> ya"), (.french, "\"ouvert\" : déjà ?"),
    ]
    for (language, sentence) in expected {
      var phrases = Phrasebook(language)
      phrases.isASCII = true
      #expect(phrases(Sample.sample) == sentence)
      #expect(phrases.quotationMarks() == ("\"", "\""))
    }
  }
}
