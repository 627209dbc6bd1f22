import Phrasebook
import SessionScreens
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A facilitator's console in four languages")
struct ConsoleLanguageTests {
  static let evenings = [
    (Language.german, ConsoleGold.german), (.spanish, ConsoleGold.spanish),
    (.french, ConsoleGold.french),
  ]

  @Test("A short session reads as written", arguments: evenings)
  func evening(language: Language, gold: String) throws {
    let lines = try ConsoleEvening(language).lines.map { $0.replacing("\u{A0}", with: " ") }
    #expect(lines == gold.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  @Test("No line is wider than the terminal", arguments: Language.allCases)
  func width(language: Language) throws {
    #expect(try ConsoleEvening(language).lines.allSatisfy { $0.count <= 80 })
    #expect(help(language, as: .facilitator).allSatisfy { $0.count <= 80 })
  }

  /// Words that are answers, second names or the question for the help itself.
  private static let unlisted: Set<String> = ["?", "help", "yes", "y", "no", "q", "detach"]

  @Test("Help lists every word that can be typed", arguments: Language.allCases)
  func listsEveryWord(language: Language) {
    let said = words(of: help(language, as: .facilitator))
    let wanted = Set(ConsoleCommand.vocabulary).subtracting(Self.unlisted)
    #expect(wanted.subtracting(said).isEmpty)
  }

  @Test("A helper's help lists every word that a helper has", arguments: Language.allCases)
  func listsHelpersWords(language: Language) {
    let said = words(of: help(language, as: .helper))
    let wanted: Set = [
      "hold", "resume", "admit", "callback", "say", "aside", "takeover", "plan", "people", "status",
      "notes", "note", "quit",
    ]
    #expect(wanted.subtracting(said).isEmpty)
    #expect(!said.contains("reveal"))
  }

  private func help(_ language: Language, as role: Role) -> [String] {
    var place = Make.Place()
    (place.role, place.token) = (role, nil)
    var model = ConsoleModel(arrival: .attach(code: "TULIP-42"))
    _ = model.connected()
    _ = model.receive(.admitted(place.admission), at: 0)
    let style = LineStyle(columns: 80, phrases: Phrasebook(language))
    return ConsoleLines(style: style).lines(for: [.showHelp], model)
  }

  private func words(of lines: [String]) -> Set<String> {
    let text = lines.joined(separator: " ").replacing("\u{A0}", with: " ")
    return Set(text.split { " ,:;()[]|".contains($0) }.map(String.init))
  }

  @Test("A gate's paragraph stands on the console, which reads it aloud")
  func paragraph() {
    var console = Facilitator()
    console.hear(.step(Make.card(Make.gate())))
    #expect(console.lastLines.contains("  Nobody can be found through an answer."))
  }

  @Test("A step that asks for nothing runs; nobody writes in it")
  func running() {
    var console = Facilitator()
    console.hear(.step(Make.card(.talk(cues: [], showsResources: false), form: nil)))
    console.hear(.readiness(step: Make.step(), readiness: .stillWriting))
    #expect(console.lastLines == ["Running."])
  }

  @Test("Contacts are spoken of only where there are some")
  func contacts() {
    var place = Make.Place()
    place.resources = []
    var console = Facilitator()
    console.hear(.admitted(place.admission))
    console.hear(.after(until: Make.instant(601_000)))
    #expect(
      console.lastLines == [
        "The steps are over. The room stays open for about 10 minutes; end now closes it."
      ])
  }

  @Test("One minute has passed")
  func oneMinute() throws {
    var console = Facilitator()
    var card = Make.card(Make.choice)
    (card.number, card.minutes) = (1, 5)
    console.hear(.step(card))
    console.hear(.plan(ServerMessage.Plan(items: [], minutesOver: 1, proposals: [])))
    try console.type("plan", at: 60_000)
    #expect(
      console.lastLines == [
        "1 minute has passed; 0 minutes still planned.", "You are 1 minute over the plan.",
      ])
  }
}
