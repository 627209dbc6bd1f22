import Disclosure
import Testing
import WorkshopModel

@Suite("The language of a session")
struct SessionLanguageTests {
  private func workshop(_ languages: [String]) -> Workshop {
    var workshop = Workshop(
      id: "w", title: LocalizedText("W"), rooms: [.group],
      people: PeopleRange(min: 2, best: 3...8, max: 20), steps: [])
    workshop.languages = languages
    return workshop
  }

  @Test(
    "A wish is followed where the file has it, if need be without its region",
    arguments: [
      (["en", "de"], "de", "de"), (["en", "de"], "de-CH", "de"), (["en", "de"], "DE", "de"),
      (["en", "de-CH"], "de-ch", "de-CH"), (["en", "de-CH"], "de", nil), (["en"], "fr", nil),
      (["en"], "", ""), ([], "fr", "fr"), ([], "es-MX", "es"), ([], "nl", nil), ([], "-", nil),
    ] as [([String], String, String?)])
  func wishes(languages: [String], wish: String, tag: String?) {
    #expect(workshop(languages).language(for: wish) == tag)
  }

  @Test("Without a wish it is the file's first language")
  func first() {
    #expect(workshop(["de", "en"]).sessionLanguage("") == "de")
    #expect(workshop(["de", "en"]).sessionLanguage("en") == "en")
    #expect(workshop([]).sessionLanguage("") == "")
    #expect(workshop([]).sessionLanguages == ["en", "de", "es", "fr"])
  }

  @Test("An answer reads in it on its author's screen and in a signed view")
  func answers() throws {
    let grid = try Samples.step(
      .grid(GridQuestion(across: Samples.texts(2, "a"), up: Samples.texts(2, "u"), size: 7)))
    let point = Answer(.point(across: 2, up: 5))
    #expect(
      AnswerWords.text(point, for: grid) == "2 of 7 from a 1 to a 2; 5 of 7 from u 1 to u 2")
    #expect(
      AnswerWords.text(point, for: grid, language: "de")
        == "2 von 7 von a 1 bis a 2; 5 von 7 von u 1 bis u 2")
    #expect(AnswerWords.text(Answer(.pass), for: grid, language: "es") == "(paso)")
    let match = try MatchSamples.step(3, scope: .dyads)
    let marks = MatchSamples.answer([1, nil, nil], with: ["Ana"])
    #expect(
      AnswerWords.text(marks, for: match, language: "fr-CA")
        == "item 1 \u{2013} answer 1; tout le reste\u{A0}: answer 3; à deux avec Ana")
  }

  @Test("Authors read in it why a line is held back, and that theirs is taken out")
  func letters() throws {
    let id = try Samples.id("a-step")
    let token = AnswerToken(high: 1, low: 2)
    var desk = ReplyDesk(language: "de")
    desk.register(["a": token], of: id)
    desk.explain(.offTopic, letter: "a", of: id)
    #expect(desk.mail(for: [token]).map(\.text) == ["Es gehört in einen anderen Moment."])
    _ = try desk.strike(token, of: id)
    #expect(desk.mail(for: [token]).map(\.text).contains { $0.hasPrefix("Deine Zeile ist") })
    for language in ["de", "es", "fr"] {
      let words = HoldBackReason.allCases.map { $0.words(in: language) }
      #expect(Set(words + HoldBackReason.allCases.map { $0.words() }).count == 8)
    }
  }
}
