import Disclosure
import Testing

@Suite("Phrases that may mean that somebody needs care")
struct CareListTests {
  @Test(
    "Phrases are found whatever their case, accents, spacing and punctuation",
    arguments: [
      "Sometimes I want to DIE.", "i   want\nto, die", "I wish I were dead!",
      "I don\u{2019}t want to live", "I dont want to live", "w\u{AD}ant to\u{200B} die",
      "MÖCHTE STERBEN", "ich mochte sterben", "mo\u{308}chte sterben", "Er schlägt mich.",
      "me hago dan\u{303}o", "autolesiones", "Il m'a FRAPPEE hier", "mettre fin a mes jours",
      "tengo miedo a mi pareja", "she chokes me",
    ])
  func found(text: String) { #expect(CareList.shipped.matches(text)) }

  @Test(
    "Words that only contain a phrase, or have others in between, are not",
    arguments: [
      "", " ", "\u{1F97A}", "The grape harvest", "violin and viola", "I want to dine",
      "overdosed on tea",
      "a want of water to die for", "Das beatmet mich", "skill myself out", "I am tired",
      "It hit me that I was jealous", "Beats me!", "I am afraid she will leave", "I cut myself off",
      "Es tut mir weh, wenn wir streiten", "Der Gedanke verfolgt mich", "Je m'enferme",
      "I play the viol",
    ])
  func notFound(text: String) { #expect(!CareList.shipped.matches(text)) }

  @Test("A file has one phrase a line; comments and lines without words mean nothing")
  func file() {
    let list = CareList(text: "# want\r\n  so   heavy \r\n\n!!!\n#\n")
    #expect(list.matches("this is SO heavy") && !list.matches("want") && !list.matches("!!!"))
    #expect(CareList(text: "# nothing\n").isEmpty && CareList(text: "").isEmpty)
  }

  @Test(
    "Lists work in every script, with spaces between the words and without",
    arguments: [
      ("хочу умереть", "Я ХОЧУ УМЕРЕТЬ"), ("θέλω να πεθάνω", "ΘΕΛΩ ΝΑ ΠΕΘΑΝΩ"),
      ("אני רוצה למות", "כן, אני רוצה למות."), ("أريد أن أموت", "أُرِيدُ أن أموت"),
      ("मरना चाहता हूँ", "मैं मरना चाहता हूँ।"), ("死にたい", "もう死にたいです"), ("想死", "我想死了"),
      ("죽고 싶어", "나 죽고 싶어"), ("อยากตาย", "ฉันอยากตายแล้ว"), ("ölmek istiyorum", "Ölmek istiyorum!"),
    ])
  func scripts(_ pair: (phrase: String, text: String)) {
    let list = CareList(text: pair.phrase)
    #expect(list.matches(pair.text))
    #expect(!list.matches("a calm day") && !CareList.shipped.matches(pair.text))
  }

  @Test("Each shipped language has a list that is found by itself and says that it misses things")
  func shipped() throws {
    #expect(CareList.languages == ["en", "de", "es", "fr"])
    for language in CareList.languages {
      let text = try #require(CareList.shippedText(language))
      let list = CareList(text: text)
      let phrases = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(phrases.count >= 40 && Set(phrases).count == phrases.count)
      #expect(phrases.allSatisfy { list.matches("so: \($0).") }, "\(language)")
      #expect(text.contains("They miss things"))
    }
    #expect(CareList.shippedText("xx") == nil)
  }

  @Test("Long and odd texts end soon and without a trap")
  func hostile() {
    let texts = [
      String(repeating: "want to ", count: 20_000), String(repeating: "\u{301}", count: 20_000),
      String(repeating: "a\u{200D}", count: 20_000), "\u{0}\u{FFFD}\u{202E}want\u{202C} to die",
      String(repeating: "k", count: 100_000),
    ]
    #expect(texts.map(CareList.shipped.matches) == [false, false, false, true, false])
  }
}
