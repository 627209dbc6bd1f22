import Phrasebook
import Testing

@Suite("Numbers, lists and marks of a language")
struct WordingTests {
  static let durations: [(Language, Int, String)] = [
    (.english, 1, "1 second"), (.english, 30, "30 seconds"), (.english, 90, "about 2 minutes"),
    (.german, 1, "1 Sekunde"), (.german, 300, "etwa 5 Minuten"),
    (.spanish, 0, "0 segundos"), (.spanish, 300, "unos 5 minutos"),
    (.french, 0, "0 seconde"), (.french, 300, "environ 5 minutes"),
  ]

  @Test("A length of time is rounded to what people say", arguments: durations)
  func duration(language: Language, seconds: Int, expected: String) {
    #expect(Phrasebook(language).duration(seconds: seconds) == expected)
  }

  static let lists: [(Language, [String], String)] = [
    (.english, ["a", "b", "c"], "a, b and c"), (.english, ["a"], "a"), (.english, [], ""),
    (.german, ["a", "b"], "a und b"), (.french, ["a", "b"], "a et b"),
    (.spanish, ["Eva", "Ana"], "Eva y Ana"), (.spanish, ["Ana", "Inés"], "Ana e Inés"),
    (.spanish, ["agua", "hielo"], "agua y hielo"), (.spanish, ["padre", "hija"], "padre e hija"),
  ]

  @Test("A list ends with the language's and", arguments: lists)
  func list(language: Language, words: [String], expected: String) {
    #expect(Phrasebook(language).list(words) == expected)
  }

  @Test("Tenths have the language's mark")
  func decimal() {
    #expect(Phrasebook().decimal(tenths: 65) == "6.5")
    #expect(Phrasebook(.german).decimal(tenths: 65) == "6,5")
    #expect(Phrasebook(.french).decimal(tenths: -5) == "-0,5")
    #expect(Phrasebook(.spanish).decimal(tenths: 70) == "7")
  }

  @Test("Quotation marks are the language's own, and plain where there is only ASCII")
  func quotationMarks() {
    #expect(Phrasebook().quoted("a") == "\u{201C}a\u{201D}")
    #expect(Phrasebook(.german).quoted("a") == "\u{201E}a\u{201C}")
    #expect(Phrasebook(.spanish).quoted("a") == "\u{AB}a\u{BB}")
    #expect(Phrasebook(.french).quoted("a") == "\u{AB}\u{A0}a\u{A0}\u{BB}")
    #expect(Phrasebook(.french).quoted("a", isASCII: true) == "\"a\"")
  }

  static let answers: [(Language, String, Bool?)] = [
    (.english, "Y", true), (.english, "no", false), (.english, "ja", nil), (.english, "o", nil),
    (.german, "Ja", true), (.german, "nein", false), (.german, "y", true),
    (.spanish, "sí", true), (.spanish, "SI", true), (.spanish, "n", false),
    (.french, "oui", true), (.french, "NON", false), (.french, "yes", true),
  ]

  @Test("A yes and a no are understood in English and in the language", arguments: answers)
  func answer(language: Language, word: String, expected: Bool?) {
    #expect(Phrasebook(language).answer(word) == expected)
  }

  @Test("French sets its spaces and its apostrophe")
  func french() {
    let phrases = Phrasebook(.french)
    #expect(
      phrases(QuestionPhrase.leave)
        == "Quitter la séance pour de bon\u{A0}? Tapez oui ou non.")
    #expect(phrases(ArrivalPhrase.thanks) == "Merci d\u{2019}avoir été là.")
  }
}
