import Disclosure
import Testing
import WorkshopModel

@Suite("What may point to somebody")
struct PointerFinderTests {
  @Test(
    "Names, handles, addresses, numbers, links and capitals become \u{201C}someone\u{201D}",
    arguments: [
      ("Ask noor about it", "Ask someone about it"),
      ("NOOR's plan, and Zoë's", "someone's plan, and someone's"),
      ("zoe and Anna Maria", "someone and someone"),
      ("write to @blue_fox!", "write to someone!"),
      ("mail me: a.b+c@example.org.", "mail me: someone."),
      ("call +49 (170) 123-45 67 now", "call someone now"),
      ("call 0170/1234567", "call someone"),
      ("see https://example.org/x?y=1, please", "see someone, please"),
      ("it is on www.example.net", "it is on someone"),
      ("look at example.com/me", "look at someone"),
      ("when Priya came", "when someone came"),
      ("мы и Катя", "мы и someone"),
    ])
  func found(_ pair: (text: String, without: String)) {
    let names = ["Noor", "Zoe\u{308}", "Anna Maria"]
    #expect(PointerFinder.replaced(pair.text, names: names) == pair.without)
  }

  @Test(
    "Plain sentences point to nobody",
    arguments: [
      "", " ", "I am tired. We talk on Monday. Then I rest!", "I'm fine, and I\u{2019}ve slept",
      "Moments: Calm ones", "in 2026 we were 12", "I AM SO TIRED", "Noorder and zoeken",
      "a.b.c", "5 @ 3", "@", "Ich habe mit dem Nachbarn über den Garten geredet",
      "Tea\nCoffee\nand\nQuiet", "- Slow\n- Quiet\n1. Rest\n2) Sleep",
      "we agreed \u{2014} No phones", "Too Many Handovers",
      "Bis Freitag sagt jeder, was er braucht",
      "Why? Because.", "\u{1F97A}\u{1F97A}", "…well… Yes", "you say \u{201C}Stop\u{201D} (Or not)",
    ])
  func plain(text: String) {
    #expect(PointerFinder.ranges(in: text, names: ["Noor", "Zoe"]).isEmpty)
  }

  @Test("In German capitals say nothing of a name, and names that are here still do")
  func german() throws {
    let text = "Ruhe vor Streit, Anna"
    #expect(PointerFinder.ranges(in: text, names: [], language: "de").isEmpty)
    #expect(
      PointerFinder.replaced(text, names: ["Anna"], language: "de-CH")
        == "Ruhe vor Streit, someone")
    for (language, mayPoint) in [("de", false), ("en", true)] {
      let reader = Reader(
        step: try Samples.step(.text(TextQuestion())),
        terms: Samples.lookedAtFirst(k: 1, .facilitator), watch: LineWatch(language: language))
      let lines = reader.read(Samples.opened([.text(text)]), draw: Samples.draw).moderation
      #expect(lines.map(\.mayPoint) == [mayPoint], "\(language)")
    }
  }

  @Test(
    "Names are found in every script",
    arguments: [
      ("雪", "昨日雪と話した", "昨日someoneと話した"), ("נועה", "דיברתי עם נועה היום", "דיברתי עם someone היום"),
      ("Ελένη", "με την ελενη", "με την someone"), ("นก", "ฉันกับนกไป", "ฉันกับsomeoneไป"),
      ("\u{1F98A}", "ask \u{1F98A} first", "ask someone first"), ("سارة", "مع سارة", "مع someone"),
      ("Łukasz", "mit lukasz und", "mit someone und"),
    ])
  func scripts(_ row: (name: String, text: String, without: String)) {
    #expect(PointerFinder.replaced(row.text, names: [row.name]) == row.without)
  }

  @Test("Digits of every script are digits")
  func digits() {
    #expect(PointerFinder.ranges(in: "اتصل ٠١٢٣٤٥٦٧٨", names: []) == [5..<14])
  }

  @Test("Ranges are in order, apart and inside the text, whatever it holds")
  func hostile() {
    let texts = [
      String(repeating: "@", count: 5_000), String(repeating: "1 ", count: 5_000),
      String(repeating: "Aa ", count: 5_000), "a@b@c@", "+", "www.", "://", ".com",
      "\u{301}\u{301}",
      "e\u{301}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} Noor\u{202E}@x.de\u{0}12345678",
      "Noor Noor  NoorNoor @Noor noor@x.org",
    ]
    for text in texts {
      let ranges = PointerFinder.ranges(in: text, names: ["Noor", "", "@", " "])
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(
        ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= text.count && !$0.isEmpty })
      let replaced = PointerFinder.replaced(text, at: ranges)
      #expect(replaced.ranges(of: PointerFinder.someone).count == ranges.count)
    }
  }

  @Test("Two people side by side are two")
  func sideBySide() {
    #expect(PointerFinder.replaced("Noor Noor", names: ["Noor"]) == "someone someone")
    #expect(PointerFinder.replaced("雪雪", names: ["雪"]) == "someonesomeone")
  }
}
