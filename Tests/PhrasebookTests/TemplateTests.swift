import Phrasebook
import Testing

@Suite("A sentence with places for values")
struct TemplateTests {
  @Test(
    "A number asks for its form",
    arguments: [
      (Language.english, 0, "0 seats"), (.english, 1, "1 seat"), (.english, 2, "2 seats"),
      (.french, 0, "0 seat"), (.french, 1, "1 seat"), (.french, 2, "2 seats"),
    ])
  func forms(language: Language, count: Int, expected: String) {
    let template = PhraseTemplate("{n} {n:seat|seats}")
    #expect(template.filled(with: ["n": .number(count)], language) == expected)
  }

  @Test("A brace in a value means nothing")
  func values() {
    let template = PhraseTemplate("Hello {name}.")
    #expect(template.filled(with: ["name": "{n} {", "n": 3], .english) == "Hello {n} {.")
  }

  @Test("A tag names its language", arguments: [("de_CH.UTF-8", Language.german), ("FR", .french)])
  func tags(tag: String, expected: Language) {
    #expect(Language(tag: tag) == expected)
    #expect(Language(environment: ["LANG": tag]) == expected)
  }
}
